package org.mergescope.app.ui;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/// The text of a small module with the names that rustc gives: crates, modules in them, hashes at the end, some of it
/// dead.
final class RustLikeModule {
  private static final List<String> CRATES = List.of("serde_json", "core", "alloc", "std");
  private static final List<String> MODULES = List.of("de", "fmt", "collections");
  private static final List<String> FUNCTIONS =
      List.of("from_str", "parse_value", "ignore_any", "end_map", "write_all");

  private RustLikeModule() {}

  /// Each function calls the next one; in the module `collections` of a crate nobody calls the first.
  static String text() {
    Formatter out = new Formatter(Locale.ROOT);
    out.format("target triple = \"x86_64-unknown-linux-gnu\"%n%n");
    out.format("define i32 @main() {%n");
    for (String crate : CRATES) {
      out.format("  call void @%s(i64 1)%n", symbol(crate, "de", FUNCTIONS.getFirst()));
      out.format("  call void @%s(i64 2)%n", symbol(crate, "fmt", FUNCTIONS.getFirst()));
    }
    out.format("  ret i32 0%n}%n");
    for (String crate : CRATES) {
      for (String module : MODULES) {
        for (int i = 0; i < FUNCTIONS.size(); i++) {
          function(out, crate, module, i);
        }
      }
    }
    return out.toString();
  }

  private static void function(Formatter out, String crate, String module, int number) {
    out.format("%ndefine internal void @%s(i64 %%0) {%n", symbol(crate, module, FUNCTIONS.get(number)));
    for (int i = 0; i < 4 + 7 * number; i++) {
      out.format("  %%v%d = add i64 %%0, %d%n", i, i);
    }
    if (number + 1 < FUNCTIONS.size()) {
      out.format("  call void @%s(i64 %%v0)%n", symbol(crate, module, FUNCTIONS.get(number + 1)));
    }
    out.format("  ret void%n}%n");
  }

  static String symbol(String crate, String module, String function) {
    return "_ZN%d%s%d%s%d%s17h%016xE".formatted(
        crate.length(), crate, module.length(), module, function.length(), function,
        0x9e37_79b9_7f4a_7c15L * (crate + module + function).hashCode());
  }
}
