package org.mergescope.model.prune;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Modules of every kind of entity in any order and spacing, whose symbols mention each other at random.
final class RandomModule {
  private static final List<String> SEPARATORS =
      List.of("\n", "\n\n", " ", "", "\r\n", " ; note\n", "\n; Function Attrs: x\n");

  private final Random random;
  private final List<String> names = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private RandomModule(Random random) {
    this.random = random;
  }

  static String text(Random random) {
    return new RandomModule(random).write();
  }

  private String write() {
    int count = 3 + random.nextInt(12);
    int unnamed = 0;
    for (int i = 0; i < count; i++) {
      names.add(switch (random.nextInt(4)) {
        case 0 -> "@" + unnamed++;
        case 1 -> "@\"q \\22" + i + "\"";
        default -> "@n" + i;
      });
    }
    for (String name : names) {
      text.append(symbol(name));
      separate();
    }
    for (int node = 0; node < 4; node++) {
      text.append("!").append(node).append(" = !{ptr ").append(any()).append(", !\"@x\", ptr ").append(any()).append("}");
      separate();
    }
    if (random.nextBoolean()) {
      text.append("uselistorder ptr ").append(any()).append(", { 1, 0 }");
      separate();
      text.append("^0 = gv: (name: \"n1\")");
      separate();
    }
    if (random.nextBoolean()) {
      text.append("@llvm.used = appending global [2 x ptr] [ptr ").append(any()).append(", ptr ").append(any());
      text.append("], section \"llvm.metadata\"\n");
    }
    return text.toString();
  }

  private void separate() {
    boolean word = Character.isLetterOrDigit(text.charAt(text.length() - 1));
    text.append(word ? "\n" : pick(SEPARATORS));
  }

  private String symbol(String name) {
    return switch (random.nextInt(8)) {
      case 0 -> name + " = external global i32";
      case 1 -> "declare void " + name + "()";
      case 2 -> name + " = internal alias ptr, ptr " + any();
      case 3 -> name + "=global ptr " + any() + ", align 8, !foo !" + random.nextInt(4);
      case 4 -> name + " = private constant { ptr, [2 x i8] } { ptr " + any() + ", [2 x i8] c\"}@\" }";
      case 5 -> name + " = global ptr blockaddress(" + any() + ", %b), comdat";
      default -> function(name);
    };
  }

  private String function(String name) {
    StringBuilder body = new StringBuilder("define internal void " + name + "(ptr %x) personality ptr " + any());
    body.append(" !foo !").append(random.nextInt(4)).append(" {\n");
    for (int i = random.nextInt(4); i > 0; i--) {
      body.append(switch (random.nextInt(5)) {
        case 0 -> "  call void " + any() + "(), !callees !{ptr " + any() + "}\n";
        case 1 -> "  call void @llvm.dbg.value(metadata ptr " + any() + ", metadata !1, metadata !2)\n";
        case 2 -> "    #dbg_value(ptr " + any() + ", !1, !DIExpression(), !2)\n";
        case 3 -> "  store ptr blockaddress(" + any() + ", %b), ptr " + any() + " ; @comment }\n";
        default -> "\"}: @label\":\n  %y = load { ptr }, ptr %x\n";
      });
    }
    body.append("  ret void\n");
    return body.append(random.nextInt(3) > 0 ? "}" : "  uselistorder ptr " + any() + ", { 1, 0 }\n}").toString();
  }

  private String any() {
    return pick(names);
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
