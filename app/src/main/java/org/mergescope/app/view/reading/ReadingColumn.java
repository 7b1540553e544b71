package org.mergescope.app.view.reading;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.mergescope.app.view.Durations;
import org.mergescope.app.view.PrintableText;
import org.mergescope.app.view.Texts;

/// One column of a reading: how a row is shown, and by what it is sorted and exported.
///
/// @param key of its title
/// @param text what is exported and, of texts, sorted by
/// @param number what is sorted by, of numbers
/// @param shown what the cell says
record ReadingColumn<R>(
    String key,
    double width,
    boolean isNumber,
    Function<R, String> text,
    ToLongFunction<R> number,
    Function<R, String> shown) {
  static <R> ReadingColumn<R> text(String key, double width, Function<R, String> text) {
    return new ReadingColumn<>(key, width, false, text, row -> 0, row -> PrintableText.of(text.apply(row)));
  }

  static <R> ReadingColumn<R> count(String key, double width, ToLongFunction<R> number) {
    return new ReadingColumn<>(
        key, width, true, row -> Long.toString(number.applyAsLong(row)), number,
        row -> Texts.text("reading.number", number.applyAsLong(row)));
  }

  /// A duration; exported in nanoseconds.
  static <R> ReadingColumn<R> time(String key, double width, ToLongFunction<R> nanos) {
    return new ReadingColumn<>(
        key, width, true, row -> Long.toString(nanos.applyAsLong(row)), nanos,
        row -> Durations.text(nanos.applyAsLong(row)));
  }

  /// A number, or a text.
  Object exported(R row) {
    return isNumber ? number.applyAsLong(row) : text.apply(row);
  }

  String title() {
    return Texts.text(key);
  }
}
