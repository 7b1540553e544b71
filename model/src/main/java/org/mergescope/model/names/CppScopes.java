package org.mergescope.model.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the scopes off a demangled C++ name: `ns::A<int>::f(int) const` gives `[ns, A]`. What a class owns (`vtable
/// for ns::A`) belongs to the class. Return types of templates and thunk prefixes are passed over.
final class CppScopes {
  /// Mangled tables and type information of anything but a named class, such as `char const*`.
  private static final Pattern OF_OTHER_TYPE = Pattern.compile("_?_ZT[IS][^0-9NSZ].*");
  private static final Pattern OF_CLASS =
      Pattern.compile("(?:vtable|VTT|typeinfo|typeinfo name|construction vtable) for ");
  private static final Pattern OF_MEMBER = Pattern.compile(
      "(?:(?:(?:non-)?virtual|covariant return) thunk to |[A-Za-z #0-9]+? for )+");
  private static final Pattern QUALIFIER = Pattern.compile(" (?:const|volatile|&&?)");

  private final String text;
  private final List<String> path = new ArrayList<>();
  private final boolean ofClass;
  private int at;
  private int start;
  private int nameEnd;

  CppScopes(DemangledName name) {
    String readable = OF_OTHER_TYPE.matcher(name.raw()).matches() ? "" : name.readable();
    Matcher ofClassPrefix = OF_CLASS.matcher(readable);
    ofClass = ofClassPrefix.lookingAt();
    Matcher ofMemberPrefix = OF_MEMBER.matcher(readable);
    int skip = ofClass ? ofClassPrefix.end() : ofMemberPrefix.lookingAt() ? ofMemberPrefix.end() : 0;
    int derived = ofClass ? readable.indexOf("-in-", skip) : -1;
    text = readable.substring(skip, derived < 0 ? readable.length() : derived);
  }

  List<String> scopes() {
    begin(0);
    while (at < text.length() && !text.startsWith(RawName.NOTE, at)) {
      char c = text.charAt(at);
      if (at == start && Brackets.isOperator(text, at)) {
        skipOperator();
      } else if (text.startsWith("::", at)) {
        push();
        begin(at + 2);
      } else if (c == '(' && at == start && (text.startsWith("(*", at) || text.startsWith("(&", at))) {
        path.clear();
        begin(at + 2);
      } else if (c == '(' || c == '<' || c == '[' || c == '{') {
        boolean named = at > start;
        nameEnd = named && nameEnd < 0 ? at : nameEnd;
        at = Brackets.end(text, at);
      } else if (c == ' ') {
        space();
      } else {
        at++;
      }
    }
    if (ofClass) {
      push();
    }
    return List.copyOf(path);
  }

  private void begin(int offset) {
    at = offset;
    start = offset;
    nameEnd = -1;
  }

  private void push() {
    String name = text.substring(start, nameEnd < 0 ? at : nameEnd);
    if (!name.isEmpty()) {
      path.add(name);
    }
  }

  /// Qualifiers behind a parameter list belong to the function; any other space ends a return type.
  private void space() {
    Matcher qualifier = QUALIFIER.matcher(text).region(at, text.length());
    if (at > 0 && nameEnd >= 0 && qualifier.lookingAt()) {
      at = qualifier.end();
    } else if (nameEnd >= 0 && text.startsWith(" requires ", at)) {
      at = text.length();
    } else {
      path.clear();
      begin(at + 1);
    }
  }

  private void skipOperator() {
    at = Brackets.operatorEnd(text, at);
    while (at < text.length() && text.charAt(at) != '(') {
      at = text.charAt(at) == '<' ? Brackets.end(text, at) : at + 1;
    }
    nameEnd = at;
    at = at < text.length() ? Brackets.end(text, at) : at;
  }
}
