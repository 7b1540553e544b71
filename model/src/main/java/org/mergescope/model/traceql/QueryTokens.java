package org.mergescope.model.traceql;

import java.util.ArrayList;
import java.util.List;

/// The words of a query, as far as it has been typed.
final class QueryTokens {
  private static final String WORD = "_.:/@$-";
  private static final List<String> SIGNS =
      List.of("&&", "||", "=~", "!~", "!=", ">=", "<=", ">>", "<<", "&>>", "&<<", "&>", "&<", "&~");

  private QueryTokens() {}

  enum Kind {
    WORD,
    STRING,
    SIGN
  }

  /// @param closed whether nothing can be added to it: a string with its end quote
  record Token(Kind kind, int from, int to, String text, boolean closed) {
    boolean is(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }
  }

  static List<Token> of(String query) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < query.length()) {
      char c = query.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int end = c == '"' || c == '`' ? stringEnd(query, at) : isWord(c) ? wordEnd(query, at) : signEnd(query, at);
      Kind kind = c == '"' || c == '`' ? Kind.STRING : isWord(c) ? Kind.WORD : Kind.SIGN;
      boolean closed = kind == Kind.STRING && end - at > 1 && query.charAt(end - 1) == c && !isOpen(query, at, end);
      tokens.add(new Token(kind, at, end, query.substring(at, end), closed));
      at = end;
    }
    return tokens;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || WORD.indexOf(c) >= 0;
  }

  /// A name in quotes belongs to the word that it ends: `span."odd name"`.
  private static int wordEnd(String query, int from) {
    int at = from;
    while (at < query.length()) {
      char c = query.charAt(at);
      if (c == '"' && at > from && query.charAt(at - 1) == '.') {
        at = stringEnd(query, at);
      } else if (isWord(c)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static int stringEnd(String query, int from) {
    char quote = query.charAt(from);
    for (int at = from + 1; at < query.length(); at++) {
      if (query.charAt(at) == '\\' && quote == '"') {
        at++;
      } else if (query.charAt(at) == quote) {
        return at + 1;
      }
    }
    return query.length();
  }

  private static boolean isOpen(String query, int from, int end) {
    return stringEnd(query.substring(0, end - 1) + " ", from) == end - 1;
  }

  private static int signEnd(String query, int from) {
    for (String sign : SIGNS) {
      if (query.startsWith(sign, from)) {
        return from + sign.length();
      }
    }
    return from + 1;
  }
}
