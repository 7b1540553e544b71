package org.mergescope.model.names;

/// Finds where a bracket closes in a readable C++ or Rust name, where `<` and `>` may also be operators and arrows.
final class Brackets {
  private static final String OPERATOR = "operator";

  private Brackets() {}

  /// The offset behind the bracket that closes the one at `open`; the text's length where none does. Inside round,
  /// square and curly brackets angle brackets are only text: there they may be comparisons.
  static int end(String text, int open) {
    boolean angle = text.charAt(open) == '<';
    int round = 0;
    int angles = 0;
    int at = open;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == 'o' && round == 0 && isOperator(text, at)) {
        at = operatorEnd(text, at);
        continue;
      }
      switch (c) {
        case '(', '[', '{' -> round++;
        case ')', ']', '}' -> round--;
        case '<' -> angles += round == 0 ? 1 : 0;
        case '>' -> angles -= round == 0 && text.charAt(at - 1) != '-' ? 1 : 0;
        default -> {}
      }
      at++;
      if (angle ? round == 0 && angles == 0 : round == 0) {
        return at;
      }
    }
    return text.length();
  }

  /// Whether the C++ keyword `operator` stands here.
  static boolean isOperator(String text, int at) {
    int end = at + OPERATOR.length();
    return text.startsWith(OPERATOR, at)
        && (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)))
        && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
  }

  /// The offset behind `operator` and its symbol; behind the keyword alone for conversions, `new` and `delete`.
  static int operatorEnd(String text, int at) {
    int end = at + OPERATOR.length();
    if (text.startsWith("()", end) || text.startsWith("[]", end)) {
      return end + 2;
    }
    while (end < text.length() && "<>=!+-*/%^&|~,".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
