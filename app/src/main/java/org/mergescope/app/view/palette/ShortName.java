package org.mergescope.app.view.palette;

import java.util.List;

/// A name that is too long for its line, without its middle; what stays of the matched letters is kept.
///
/// @param matched the characters of the text that match
record ShortName(String text, List<Integer> matched) {
  private static final String CUT = "…";

  ShortName {
    matched = List.copyOf(matched);
  }

  /// Shortens a name to at most so many characters, where it can, between letters that match.
  static ShortName of(String name, List<Integer> matched, int limit) {
    int surplus = name.length() - limit;
    if (surplus <= 0) {
      return new ShortName(name, matched);
    }
    int removed = surplus + CUT.length();
    int from = cut(name, matched, limit, removed);
    String text = name.substring(0, from) + CUT + name.substring(from + removed);
    List<Integer> places = matched.stream()
        .filter(place -> place < from || place >= from + removed)
        .map(place -> place < from ? place : place - surplus)
        .toList();
    return new ShortName(text, places);
  }

  /// The last gap that is wide enough, so that the beginning and what matches stay; else the middle goes.
  private static int cut(String name, List<Integer> matched, int limit, int removed) {
    int end = name.length();
    for (int i = matched.size() - 1; i >= 0; i--) {
      int place = matched.get(i);
      if (end - place - 1 >= removed) {
        return place + 1;
      }
      end = place;
    }
    return end >= removed ? end - removed : limit / 2;
  }
}
