package org.mergescope.model.merge;

/// The path in a readable name, without what follows it: parameters or a Rust hash.
///
/// @param last the part behind the last `::`
record SymbolPath(String path, String last) {
  private static final int RUST_HASH = "h0123456789abcdef".length();

  static SymbolPath of(String readable) {
    String path = withoutHash(readable);
    int last = 0;
    int depth = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '<' || c == '>') {
        depth += c == '<' ? 1 : -1;
      } else if (depth == 0 && path.startsWith("::", i)) {
        last = i + 2;
      } else if (depth == 0 && c == '(' && i > 0 && !path.startsWith("(anonymous namespace)", i)) {
        // What is local to a function, such as a lambda, has a name of its own behind the parameters.
        path = path.indexOf(")::", i) > 0 ? path : path.substring(0, i);
        break;
      }
    }
    return new SymbolPath(path, path.substring(last));
  }

  private static String withoutHash(String path) {
    int last = path.lastIndexOf("::");
    boolean hash =
        last > 0
            && path.length() - last - 2 == RUST_HASH
            && path.charAt(last + 2) == 'h'
            && path.substring(last + 3).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    return hash ? path.substring(0, last) : path;
  }
}
