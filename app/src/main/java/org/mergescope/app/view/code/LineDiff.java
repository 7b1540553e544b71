package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.List;

/// Tells line by line what edits do to a text. The edits say where it changes, so nothing has to be searched for.
/// Cost: linear in the text.
final class LineDiff {
  private final String before;
  private final String after;
  private final List<Span> spans;
  private final List<DiffLine> lines = new ArrayList<>();

  /// A changed stretch of the text before; `drift` is what the text after is ahead by behind it.
  private record Span(int start, int end, int driftBefore, int drift) {}

  private LineDiff(String before, String after, List<Span> spans) {
    this.before = before;
    this.after = after;
    this.spans = spans;
  }

  /// The lines of a text before and after: those that go stand before those that come.
  static List<DiffLine> of(List<DiffPiece> pieces) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (DiffPiece piece : pieces) {
      int start = before.length();
      int drift = after.length() - start;
      before.append(piece.before());
      after.append(piece.after());
      if (!piece.isKept()) {
        spans.add(new Span(start, before.length(), drift, after.length() - before.length()));
      }
    }
    return new LineDiff(before.toString(), after.toString(), spans).lines();
  }

  private List<DiffLine> lines() {
    if (after.isEmpty()) {
      add(split(before), DiffLine.Change.REMOVED);
      return List.copyOf(lines);
    }
    int same = 0;
    for (int i = 0; i < spans.size(); ) {
      Span first = spans.get(i);
      Span last = first;
      int start = before.lastIndexOf('\n', first.start() - 1) + 1;
      int end = endOfLine(first.end());
      // Further changes on the lines that this one touches belong to it.
      while (++i < spans.size() && spans.get(i).start() <= end) {
        last = spans.get(i);
        end = endOfLine(last.end());
      }
      if (start > same) {
        add(split(before.substring(same, start - 1)), DiffLine.Change.SAME);
      }
      change(
          split(before.substring(start, end)),
          split(after.substring(start + first.driftBefore(), end + last.drift())));
      same = end + 1;
    }
    if (same <= before.length()) {
      add(split(before.substring(same)), DiffLine.Change.SAME);
    }
    return List.copyOf(lines);
  }

  private void change(List<String> old, List<String> now) {
    int common = Math.min(old.size(), now.size());
    int first = 0;
    while (first < common && old.get(first).equals(now.get(first))) {
      first++;
    }
    int last = 0;
    while (last < common - first && old.get(old.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
      last++;
    }
    add(old.subList(0, first), DiffLine.Change.SAME);
    add(old.subList(first, old.size() - last), DiffLine.Change.REMOVED);
    add(now.subList(first, now.size() - last), DiffLine.Change.ADDED);
    add(old.subList(old.size() - last, old.size()), DiffLine.Change.SAME);
  }

  private void add(List<String> texts, DiffLine.Change change) {
    texts.forEach(text -> lines.add(new DiffLine(text, change)));
  }

  private int endOfLine(int from) {
    int end = before.indexOf('\n', from);
    return end < 0 ? before.length() : end;
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
