package org.mergescope.model.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the scopes off a demangled Rust path. `<T as Trait>::f` belongs to the path of `T`; where `T` is a primitive,
/// whose implementations live with the trait, to that of `Trait`.
final class RustScopes {
  private static final Pattern TYPE_PREFIX = Pattern.compile(
      "(?:[&\\[(]|'[a-z_0-9]+ |mut |\\*const |\\*mut |dyn |for<[^>]*> |unsafe )+");
  private static final int MAX_DEPTH = 8;

  private RustScopes() {}

  static List<String> of(String readable) {
    int note = readable.indexOf(RawName.NOTE);
    List<String> parts = parts(note < 0 ? readable : readable.substring(0, note), 0);
    return parts.isEmpty() ? parts : List.copyOf(parts.subList(0, parts.size() - 1));
  }

  /// The identifiers of a path, generic arguments left out, up to the first character that no path holds.
  private static List<String> parts(String text, int depth) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    int start = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '<' && at == start) {
        int end = Brackets.end(text, at);
        if (parts.isEmpty() && depth < MAX_DEPTH) {
          parts.addAll(implementer(text.substring(at + 1, Math.max(at + 1, end - 1)), depth + 1));
        }
        at = end;
        start = end;
      } else if (c == '<') {
        add(parts, text.substring(start, at));
        at = Brackets.end(text, at);
        start = at;
      } else if (c == '{') {
        at = Brackets.end(text, at);
      } else if (text.startsWith("::", at)) {
        add(parts, text.substring(start, at));
        at += 2;
        start = at;
      } else if (c == '_' || c == '$' || c == '#' || c == '.' || Character.isLetterOrDigit(c) || c > 0x7f) {
        at++;
      } else {
        break;
      }
    }
    add(parts, text.substring(start, at));
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  /// The path that `T as Trait`, `impl Trait for T` or `T` belongs to.
  private static List<String> implementer(String text, int depth) {
    String type = text;
    String trait = "";
    int as = outside(text, " as ");
    int with = text.startsWith("impl ") ? outside(text, " for ") : -1;
    if (with >= 0) {
      trait = text.substring("impl ".length(), with);
      type = text.substring(with + " for ".length());
    } else if (as >= 0) {
      type = text.substring(0, as);
      trait = text.substring(as + " as ".length());
    } else if (text.startsWith("impl ")) {
      type = text.substring("impl ".length());
    }
    List<String> path = typeParts(type, depth);
    if (path.size() <= 1 && trait.isEmpty()) {
      // Only the language's own crates implement something on a primitive itself.
      return List.of("core");
    }
    return path.size() > 1 ? path : typeParts(trait, depth);
  }

  private static List<String> typeParts(String type, int depth) {
    Matcher prefix = TYPE_PREFIX.matcher(type);
    return parts(prefix.lookingAt() ? type.substring(prefix.end()) : type, depth);
  }

  /// Where a word stands outside all brackets, or -1.
  private static int outside(String text, String word) {
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith(word, at)) {
        return at;
      }
      at = "<([{".indexOf(text.charAt(at)) >= 0 ? Brackets.end(text, at) : at + 1;
    }
    return -1;
  }
}
