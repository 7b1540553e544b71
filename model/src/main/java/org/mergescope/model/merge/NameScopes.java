package org.mergescope.model.merge;

import java.util.Set;
import org.mergescope.model.names.ModuleNames;
import org.mergescope.model.names.SymbolScopes;

/// The outermost crate or namespace of each symbol, where it says something about a function: runtime crates and
/// namespaces that come with every program count as none.
final class NameScopes {
  static final String NONE = "";

  /// Rust's own crates with those that `std` brings along, and the namespaces of the C++ runtimes.
  private static final Set<String> RUNTIME =
      Set.of(
          "std", "core", "alloc", "compiler_builtins", "panic_unwind", "panic_abort", "unwind", "proc_macro", "test",
          "std_detect", "backtrace", "rustc_demangle", "gimli", "addr2line", "object", "miniz_oxide", "adler", "adler2",
          "memchr", "hashbrown", "cfg_if", "libc", "getopts", "unicode_width", "__rustc", "__gnu_cxx", "__cxxabiv1",
          "__1", "__detail");

  private final SymbolScopes scopes;

  NameScopes(ModuleNames names) {
    this.scopes = names.scopes();
  }

  /// The crate or namespace of a symbol, or `NONE`.
  String of(int symbol) {
    String outermost = scopes.name(scopes.outermost(scopes.of(symbol)));
    return RUNTIME.contains(outermost) || isNameless(outermost) ? NONE : outermost;
  }

  private static boolean isNameless(String scope) {
    return scope.isEmpty() || !Character.isJavaIdentifierStart(scope.charAt(0));
  }
}
