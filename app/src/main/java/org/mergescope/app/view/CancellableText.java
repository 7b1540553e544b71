package org.mergescope.app.view;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// A text that ends a regular expression's search when asked to stop: one that backtracks for hours holds no thread.
/// One object serves many texts, one after the other.
public final class CancellableText implements CharSequence {
  private static final int STEPS_BETWEEN_CHECKS = 1 << 12;

  private final BooleanSupplier cancelled;
  private CharSequence text = "";
  private int steps;

  /// @param cancelled asked every few thousand bytes
  public CancellableText(BooleanSupplier cancelled) {
    this.cancelled = cancelled;
  }

  /// The same object over another text.
  public CancellableText of(CharSequence next) {
    text = next;
    return this;
  }

  @Override
  public char charAt(int index) {
    if (++steps >= STEPS_BETWEEN_CHECKS) {
      steps = 0;
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
