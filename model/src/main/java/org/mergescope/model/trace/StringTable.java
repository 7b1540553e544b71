package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps each text of a trace once, with � for halves of characters.
final class StringTable {
  private static final char REPLACEMENT = '\uFFFD';

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  int id(String text) {
    Integer known = ids.putIfAbsent(text, texts.size());
    if (known == null) {
      texts.add(isBroken(text) ? wellFormed(text) : text);
      return texts.size() - 1;
    }
    return known;
  }

  String once(String text) {
    return texts.get(id(text));
  }

  String text(int id) {
    return texts.get(id);
  }

  int size() {
    return texts.size();
  }

  List<String> freeze() {
    return List.copyOf(texts);
  }

  /// Whether a text has characters that could not be decoded.
  static boolean isBroken(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == REPLACEMENT || (Character.isSurrogate(c) && !isPair(text, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static String wellFormed(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      whole.append(Character.isSurrogate(c) && !isPair(text, i) ? REPLACEMENT : c);
    }
    return whole.toString();
  }
}
