package org.mergescope.app.view.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Texts that a name must hold for a regular expression to find anything in it: looking for these first is far quicker.
final class RequiredText {
  private static final int SHORTEST = 2;

  private final String regex;
  private final List<String> found = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private int depth;
  private int at;

  private RequiredText(String regex) {
    this.regex = regex;
  }

  /// In lower case; none where nothing is certain.
  static List<String> of(String regex) {
    boolean uncertain = regex.contains("|") || regex.contains("(?") || regex.contains("\\Q");
    return uncertain ? List.of() : new RequiredText(regex).read();
  }

  private List<String> read() {
    while (at < regex.length()) {
      char c = regex.charAt(at);
      switch (c) {
        case '\\' -> escape();
        case '[' -> characterClass();
        case '(' -> group(1);
        case ')' -> group(-1);
        case '?', '*', '{' -> optional();
        case '.', '^', '$', '+', '}' -> end();
        default -> run.append(c);
      }
      at++;
    }
    end();
    return List.copyOf(found);
  }

  /// An escaped letter or digit stands for something else.
  private void escape() {
    at++;
    char c = at < regex.length() ? regex.charAt(at) : 'x';
    if (Character.isLetterOrDigit(c)) {
      end();
      skipBraces();
    } else {
      run.append(c);
    }
  }

  private void skipBraces() {
    if (at + 1 < regex.length() && regex.charAt(at + 1) == '{') {
      at = Math.max(at, regex.indexOf('}', at));
    }
  }

  /// A bracket that closes right behind the one that opens is itself in the class.
  private void characterClass() {
    end();
    int nested = 0;
    do {
      char c = regex.charAt(at);
      nested += c == '[' ? 1 : c == ']' ? -1 : 0;
      at += c == '\\' ? 2 : 1;
      if (c == '[') {
        at += regex.startsWith("^", at) ? 1 : 0;
        at += regex.startsWith("]", at) ? 1 : 0;
      }
    } while (nested > 0 && at < regex.length());
    at--;
  }

  private void group(int step) {
    end();
    depth += step;
  }

  /// What stands before may be missing.
  private void optional() {
    run.setLength(Math.max(0, run.length() - 1));
    end();
    if (regex.charAt(at) == '{') {
      at = Math.max(at, regex.indexOf('}', at));
    }
  }

  /// A group may be repeated no times: only what stands outside of groups is certain.
  private void end() {
    if (depth == 0 && run.length() >= SHORTEST) {
      found.add(run.toString().toLowerCase(Locale.ROOT));
    }
    run.setLength(0);
  }
}
