package org.mergescope.app.view.picture;

/// Text inside XML.
final class XmlText {
  private XmlText() {}

  /// With the characters replaced that mean something in XML, and those that XML does not know, left out.
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> {
          if (isKnown(c)) {
            out.appendCodePoint(c);
          }
        }
      }
    });
    return out.toString();
  }

  private static boolean isKnown(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c == '\n' || c == '\t' || (c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF);
  }
}
