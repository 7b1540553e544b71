package org.mergescope.app.view;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// A text that ends a regular expression's search when asked to stop: one that backtracks for hours holds no thread.
public record CancellableText(CharSequence text, BooleanSupplier cancelled) implements CharSequence {
  @Override
  public char charAt(int index) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new CancellableText(text.subSequence(start, end), cancelled);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
