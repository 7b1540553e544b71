package org.mergescope.app.view.palette;

/// Where in a readable name the function's own name is: after the path, before type arguments and parameters.
///
/// @param from index of its first character
/// @param to index after its last
record OwnName(int from, int to) {
  /// Finds it in the bytes of a name; brackets of every kind belong together.
  static OwnName of(byte[] text, int start, int end) {
    int own = start;
    int ownEnd = end;
    int depth = 0;
    for (int i = start; i < end; i++) {
      byte b = text[i];
      boolean arrow = b == '>' && i > start && text[i - 1] == '-';
      if (b == '<' || b == '(' || b == '[' || b == '{') {
        if (depth++ == 0 && i > own && ownEnd == end) {
          ownEnd = i;
        }
      } else if ((b == '>' && !arrow) || b == ')' || b == ']' || b == '}') {
        depth--;
      } else if (b == ':' && depth == 0 && i + 1 < end && text[i + 1] == ':') {
        own = i + 2;
        ownEnd = end;
        i++;
      }
    }
    return new OwnName(own, ownEnd);
  }
}
