package org.mergescope.model.ir;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Texts one after the other, with a running offset.
final class JoinedTexts {
  private final List<IrText> parts;
  private final long[] starts;

  JoinedTexts(List<IrText> parts) {
    if (parts.isEmpty() || parts.stream().anyMatch(part -> part.parts().size() != 1)) {
      throw new IllegalArgumentException("not single texts: " + parts.size());
    }
    this.parts = List.copyOf(parts);
    this.starts = new long[parts.size() + 1];
    for (int i = 0; i < parts.size(); i++) {
      starts[i + 1] = starts[i] + parts.get(i).length();
    }
  }

  List<IrText> parts() {
    return parts;
  }

  /// Where a part starts; for the number of parts where the last ends.
  long start(int part) {
    return starts[part];
  }

  String name() {
    int others = parts.size() - 1;
    String first = parts.getFirst().name();
    return others == 1 ? first + " and " + parts.getLast().name() : first + " and " + others + " more";
  }

  /// The part of a byte; the last for the end.
  int partAt(long offset) {
    int found = Arrays.binarySearch(starts, offset);
    int part = found < 0 ? -found - 2 : found;
    while (part + 1 < parts.size() && starts[part + 1] == offset) {
      part++;
    }
    return Math.min(part, parts.size() - 1);
  }

  void copy(long offset, byte[] target, int index, int count) {
    int done = 0;
    for (int part = partAt(offset); done < count; part++) {
      long from = offset + done - starts[part];
      int some = (int) Math.min(count - done, parts.get(part).length() - from);
      parts.get(part).copy(from, target, index + done, some);
      done += some;
    }
  }

  void release(long start, long end) {
    for (int part = partAt(start); part < parts.size() && starts[part] < end; part++) {
      long from = Math.max(start, starts[part]) - starts[part];
      long to = Math.min(end, starts[part + 1]) - starts[part];
      parts.get(part).release(from, to);
    }
  }

  List<LineColumn> places(long... offsets) {
    LineColumn[] places = new LineColumn[offsets.length];
    for (int part = 0; part < parts.size(); part++) {
      int number = part;
      int[] inside = IntStream.range(0, offsets.length).filter(i -> partAt(offsets[i]) == number).toArray();
      long[] own = IntStream.of(inside).mapToLong(i -> offsets[i] - starts[number]).toArray();
      List<LineColumn> found = parts.get(part).places(own);
      for (int i = 0; i < inside.length; i++) {
        places[inside[i]] = found.get(i);
      }
    }
    return List.of(places);
  }
}
