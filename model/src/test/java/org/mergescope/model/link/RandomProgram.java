package org.mergescope.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/// Modules that define, declare and mention the same few names in every way that links.
final class RandomProgram {
  private static final int NAMES = 7;

  private final Random random;
  private final boolean ownComdats;
  private final int modules;
  private final int[] strong = new int[3 * NAMES];

  private RandomProgram(Random random, boolean ownComdats) {
    this.random = random;
    this.ownComdats = ownComdats;
    this.modules = 2 + random.nextInt(2);
    for (int i = 0; i < strong.length; i++) {
      strong[i] = random.nextInt(2 * modules);
    }
  }

  /// @param ownComdats whether comdats are named after their only member, else they are any mixture
  static List<String> of(long seed, boolean ownComdats) {
    return new RandomProgram(new Random(seed), ownComdats).texts();
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int module = 0; module < modules; module++) {
      texts.add(withoutRepetitions(new Part(module).text()));
    }
    return texts;
  }

  private final class Part {
    private final int module;
    private final SortedMap<String, String> declarations = new TreeMap<>();
    private final StringBuilder definitions = new StringBuilder();
    private final List<String> functions = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> comdats = new ArrayList<>();

    Part(int module) {
      this.module = module;
    }

    String text() {
      for (int i = 0; i < NAMES; i++) {
        function("f" + i, i);
        variable("v" + i, NAMES + i);
      }
      for (int i = 0; i < 3; i++) {
        alias("a" + i, 2 * NAMES + i);
      }
      constructors();
      used();
      StringBuilder text = new StringBuilder();
      comdats.stream().distinct().forEach(name -> text.append("$").append(name).append(" = comdat any\n"));
      text.append(definitions);
      declarations.values().forEach(text::append);
      return text.toString();
    }

    private void function(String name, int slot) {
      String linkage = linkage(slot, "f");
      if (linkage.isEmpty()) {
        return;
      }
      functions.add(name);
      bodies.add(name);
      String comdat = comdat(name, linkage);
      definitions.append("define ").append(linkage.equals("external") ? "" : linkage + " ").append("void @").append(name)
          .append("()").append(comdat).append(" {\n");
      for (int i = random.nextInt(3); i > 0; i--) {
        definitions.append(random.nextBoolean()
            ? "  call void @" + mention("f") + "()\n"
            : "  store i32 1, ptr @" + mention("v") + "\n");
      }
      definitions.append("  ret void\n}\n");
    }

    private void variable(String name, int slot) {
      String linkage = linkage(slot, "v");
      if (linkage.isEmpty()) {
        return;
      }
      bodies.add(name);
      if (linkage.equals("common")) {
        definitions.append("@").append(name).append(" = common global [").append(1 + random.nextInt(4))
            .append(" x i32] zeroinitializer\n");
        return;
      }
      String value = random.nextInt(3) == 0 ? "null" : "@" + mention(random.nextBoolean() ? "f" : "v");
      definitions.append("@").append(name).append(" = ").append(linkage.equals("external") ? "" : linkage + " ")
          .append("global ptr ").append(value).append(comdat(name, linkage).replace(" comdat", ", comdat")).append("\n");
    }

    private void alias(String name, int slot) {
      boolean here = strong[slot] == module;
      if (functions.isEmpty() || (!here && random.nextInt(3) > 0)) {
        return;
      }
      String target = functions.get(random.nextInt(functions.size()));
      if (definitions.indexOf("available_externally void @" + target + "(") < 0) {
        bodies.add(name);
        String linkage = here ? "" : List.of("internal ", "weak ", "linkonce_odr ").get(random.nextInt(3));
        definitions.append("@").append(name).append(" = ").append(linkage).append("alias void (), ptr @").append(target)
            .append("\n");
      }
    }

    private void constructors() {
      if (functions.isEmpty() || random.nextInt(3) == 0) {
        return;
      }
      List<String> entries = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(3); i++) {
        List<String> keys = bodies.stream().filter(name -> !ownComdats || name.startsWith("v")).toList();
        String key = random.nextBoolean() || keys.isEmpty() ? "null" : "@" + keys.get(random.nextInt(keys.size()));
        entries.add("{ i32, ptr, ptr } { i32 65535, ptr @" + functions.get(random.nextInt(functions.size())) + ", ptr "
            + key + " }");
      }
      definitions.append("@llvm.global_ctors = appending global [").append(entries.size())
          .append(" x { i32, ptr, ptr }] [").append(String.join(", ", entries)).append("]\n");
    }

    private void used() {
      if (!functions.isEmpty() && random.nextInt(3) == 0) {
        definitions.append("@llvm.used = appending global [1 x ptr] [ptr @")
            .append(functions.get(random.nextInt(functions.size()))).append("], section \"llvm.metadata\"\n");
      }
    }

    private String comdat(String name, String linkage) {
      if (ownComdats && linkage.equals("internal")) {
        return "";
      }
      boolean fits = linkage.equals("linkonce_odr") || linkage.equals("weak_odr") || linkage.equals("internal");
      if (!fits || random.nextInt(3) > 0) {
        return "";
      }
      String other = ownComdats || random.nextBoolean() ? name : "f" + random.nextInt(2);
      String comdat = linkage.equals("internal") ? "f0" : other;
      comdats.add(comdat);
      return " comdat($" + comdat + ")";
    }

    /// How the module defines a name; "" where it does not. Definitions that a linker may take for each other's are
    /// visible in every module that mentions them.
    private String linkage(int slot, String kind) {
      if (strong[slot] == module) {
        return "external";
      }
      List<String> kinds = kind.equals("v")
          ? List.of("", "internal", "weak", "weak_odr", "linkonce_odr", "common", "", "available_externally")
          : List.of("", "internal", "weak", "weak_odr", "linkonce_odr", "linkonce_odr", "", "available_externally");
      return kinds.get(random.nextInt(kinds.size()));
    }

    /// Some name of a kind, declared where the module turns out not to define it.
    private String mention(String kind) {
      String name = kind + random.nextInt(NAMES);
      declarations.put(
          name, kind.equals("f") ? "declare void @" + name + "()\n" : "@" + name + " = external global ptr\n");
      return name;
    }
  }

  /// Leaves out the declarations of what a text defines.
  static String withoutRepetitions(String text) {
    StringBuilder kept = new StringBuilder();
    for (String line : text.lines().toList()) {
      String name = line.startsWith("declare void @")
          ? line.substring("declare void @".length(), line.indexOf('('))
          : line.contains(" = external global") ? line.substring(1, line.indexOf(' ')) : "";
      boolean defined = !name.isEmpty()
          && text.lines().anyMatch(other -> !other.equals(line)
              && ((other.startsWith("define ") && other.contains("@" + name + "()"))
                  || other.startsWith("@" + name + " =")));
      if (!defined) {
        kept.append(line).append('\n');
      }
    }
    return kept.toString();
  }
}
