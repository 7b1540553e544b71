package org.mergescope.app.view.code;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mergescope.app.view.CancellableText;

/// Where something was found: at characters of a text, or in lines of a module, in order.
final class Matches {
  static final Matches NONE = new Matches(new int[0], new int[0], true);

  /// So many are remembered.
  static final int MOST = 1_000_000;

  private final int[] starts;
  private final int[] ends;
  private final boolean complete;

  private Matches(int[] starts, int[] ends, boolean complete) {
    this.starts = starts;
    this.ends = ends;
    this.complete = complete;
  }

  /// In whole lines.
  ///
  /// @param complete whether these are all
  static Matches inLines(int[] lines, boolean complete) {
    return new Matches(lines, lines, complete);
  }

  /// In a text; what matches nothing at a place is no match. A search that is cancelled ends with an exception.
  static Matches inText(String text, Pattern pattern, BooleanSupplier cancelled) {
    int[] starts = new int[16];
    int[] ends = new int[16];
    int count = 0;
    Matcher matcher = pattern.matcher(new CancellableText(text, cancelled));
    while (count < MOST && matcher.find()) {
      if (matcher.end() > matcher.start()) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
          ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = matcher.start();
        ends[count++] = matcher.end();
      }
    }
    return new Matches(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), count < MOST);
  }

  int count() {
    return starts.length;
  }

  /// Whether these are all.
  boolean isComplete() {
    return complete;
  }

  /// Where a match begins.
  int start(int match) {
    return starts[match];
  }

  /// Where a match ends.
  int end(int match) {
    return ends[match];
  }

  /// The first match at or after a place, else the very first.
  int from(int place) {
    int found = Arrays.binarySearch(starts, place);
    int next = found >= 0 ? found : -found - 1;
    return next < starts.length ? next : 0;
  }
}
