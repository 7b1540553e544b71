package org.mergescope.app.view.overview;

/// The last part of a readable name, without the scopes before it.
final class ShortName {
  private ShortName() {}

  /// `serde::de::from_str` gives `from_str`, `ns::A<b::C>::f(d::E) const` gives `f(d::E) const`.
  static String of(String readable) {
    int depth = 0;
    int start = 0;
    for (int i = 0; i < readable.length(); i++) {
      char c = readable.charAt(i);
      if (c == '(' && depth == 0 && i > start) {
        break;
      } else if (c == '<' || c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == '>' || c == ')' || c == ']' || c == '}') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && readable.startsWith("::", i)) {
        start = i + 2;
        i++;
      }
    }
    return start >= readable.length() ? readable : readable.substring(start);
  }
}
