package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.List;

/// Makes a readable name short enough for a node: without parameters and return type, the last two
/// segments of the path, an ellipsis in the middle of what is still too long.
final class NodeLabel {
  private static final int LONGEST = 36;
  private static final String ANONYMOUS = "(anonymous namespace)";

  private NodeLabel() {}

  /// `core::fmt::Formatter::pad` gives `Formatter::pad`, `void a::b<int>::c<long>(char*)` gives
  /// `b::c<long>`.
  static String of(String readable) {
    int described = readable.indexOf(" for ");
    if (described > 0 && !readable.substring(0, described).matches(".*[<(:].*")) {
      String prefix = readable.substring(0, described + " for ".length());
      return shortened(prefix + lastSegments(plain(readable.substring(prefix.length()))));
    }
    return shortened(lastSegments(plain(readable)));
  }

  /// Drops everything in angle brackets and from the parameter list on.
  private static String plain(String name) {
    String text = selfType(name.replace(ANONYMOUS, "{anonymous}"));
    StringBuilder kept = new StringBuilder();
    String argument = "";
    int depth = 0;
    int opened = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth == 0 && isOperator(kept)) {
        int end = operatorEnd(text, i);
        kept.append(text, i, end);
        i = end - 1;
      } else if (c == '<') {
        opened = depth == 0 ? i + 1 : opened;
        depth++;
      } else if (c == '>') {
        depth = Math.max(0, depth - 1);
        argument = depth == 0 ? argument(text.substring(Math.min(opened, i), i)) : argument;
      } else if (c == '(' && depth == 0) {
        break;
      } else if (depth == 0) {
        kept.append(c);
        argument = "";
      }
    }
    String result = kept.toString().replace("::::", "::").replaceFirst("::$", "");
    return withoutReturnType(result.isBlank() ? text : result.strip()) + argument;
  }

  /// The first argument of a template, where that tells instances of one function apart: a plain type's last segment.
  private static String argument(String inside) {
    int end = inside.indexOf(',');
    String first = inside.substring(0, end < 0 ? inside.length() : end);
    String last = first.substring(first.lastIndexOf("::") + 1).replaceFirst("^:", "");
    return last.matches("[\\w ]{1,16}") ? "<" + last.strip() + ">" : "";
  }

  /// Rust's `<T as Trait>::f` is `T::f`.
  private static String selfType(String name) {
    if (!name.startsWith("<")) {
      return name;
    }
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      depth += c == '<' ? 1 : c == '>' && name.charAt(i - 1) != '-' ? -1 : 0;
      if (depth == 0) {
        String inside = name.substring(1, i);
        int as = inside.indexOf(" as ");
        return (as < 0 ? inside : inside.substring(0, as)) + name.substring(i + 1);
      }
    }
    return name;
  }

  private static boolean isOperator(StringBuilder kept) {
    int start = kept.length() - "operator".length();
    return start >= 0
        && kept.indexOf("operator", start) == start
        && (start == 0 || !Character.isJavaIdentifierPart(kept.charAt(start - 1)));
  }

  /// Where the symbol of a C++ operator ends: `()` and `[]` whole, else up to the parameter list.
  private static int operatorEnd(String text, int start) {
    if (text.startsWith("()", start) || text.startsWith("[]", start)) {
      return start + 2;
    }
    int end = text.indexOf('(', start);
    return end < 0 ? text.length() : Math.max(end, start + 1);
  }

  private static String withoutReturnType(String name) {
    int operator = name.indexOf("operator");
    int space = name.lastIndexOf(' ', operator < 0 ? name.length() : operator);
    return space < 0 || name.startsWith("{") ? name : name.substring(space + 1);
  }

  private static String lastSegments(String name) {
    List<String> segments = new ArrayList<>(List.of(name.split("::", -1)));
    segments.removeIf(String::isBlank);
    int count = segments.isEmpty() || !segments.getLast().startsWith("{") ? 2 : 3;
    return segments.size() <= count
        ? String.join("::", segments)
        : String.join("::", segments.subList(segments.size() - count, segments.size()));
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int head = (LONGEST - 1) / 2;
    return text.substring(0, head) + "…" + text.substring(text.length() - (LONGEST - 1 - head));
  }
}
