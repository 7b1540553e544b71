package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.List;

/// Cuts IR text into coloured tokens. Knows just enough of the syntax for that, takes any text, and never fails.
/// Cost: one pass.
final class IrHighlighter {
  private final String text;
  private final List<IrToken> tokens = new ArrayList<>();
  private boolean lineStart = true;
  private int at;

  private IrHighlighter(String text) {
    this.text = text;
  }

  /// The tokens in order; white space and punctuation have none.
  static List<IrToken> tokens(String text) {
    IrHighlighter lexer = new IrHighlighter(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    return List.copyOf(lexer.tokens);
  }

  private void next() {
    char c = text.charAt(at);
    boolean first = lineStart;
    lineStart = c == '\n';
    switch (c) {
      case ';' -> token(endOfLine(at), IrToken.Kind.COMMENT);
      case '"' -> quoted(first);
      case '@' -> sigil(IrToken.Kind.GLOBAL);
      case '%' -> sigil(isNamedType(at + 1) ? IrToken.Kind.TYPE : IrToken.Kind.LOCAL);
      case '!', '#', '$', '^' -> sigil(IrToken.Kind.METADATA);
      default -> {
        if (c == 'c' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
          token(endOfString(at + 1), IrToken.Kind.STRING);
        } else if (isDigit(c) || (c == '-' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
          number(first);
        } else if (isNamePart(c) && c != '-') {
          word(first);
        } else {
          at++;
        }
      }
    }
  }

  private void token(int end, IrToken.Kind kind) {
    tokens.add(new IrToken(at, end, kind));
    at = end;
  }

  private void quoted(boolean first) {
    int end = endOfString(at);
    token(end, first && isColon(end) ? IrToken.Kind.LABEL : IrToken.Kind.STRING);
  }

  private void sigil(IrToken.Kind kind) {
    int end = at + 1 < text.length() && text.charAt(at + 1) == '"' ? endOfString(at + 1) : endOfName(at + 1);
    if (end == at + 1) {
      at = end;
    } else {
      token(end, text.charAt(at) == '!' && text.charAt(at + 1) == '"' ? IrToken.Kind.STRING : kind);
    }
  }

  private void number(boolean first) {
    int end = at + 1;
    while (end < text.length() && (isNamePart(text.charAt(end)) || isExponentSign(end))) {
      end++;
    }
    token(end, first && isColon(end) ? IrToken.Kind.LABEL : IrToken.Kind.NUMBER);
  }

  private void word(boolean first) {
    int end = endOfName(at);
    token(end, first && isColon(end) ? IrToken.Kind.LABEL : IrWords.kind(text.substring(at, end)));
  }

  private boolean isNamedType(int start) {
    int name = start < text.length() && text.charAt(start) == '"' ? start + 1 : start;
    return text.startsWith("struct.", name)
        || text.startsWith("class.", name)
        || text.startsWith("union.", name)
        || text.startsWith("enum.", name);
  }

  private boolean isExponentSign(int place) {
    char c = text.charAt(place);
    char before = text.charAt(place - 1);
    return (c == '+' || c == '-') && (before == 'e' || before == 'E');
  }

  private boolean isColon(int place) {
    return place < text.length() && text.charAt(place) == ':';
  }

  private int endOfLine(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /// IR has no escaped quotes: the next one ends the string.
  private int endOfString(int quote) {
    int end = text.indexOf('"', quote + 1);
    return end < 0 ? text.length() : end + 1;
  }

  private int endOfName(int start) {
    int end = start;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '.' || c == '$' || c == '-';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
