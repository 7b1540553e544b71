package org.mergescope.app.view.shell;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part of the window that is made when it is first asked for, and then kept: what nobody looks at yet must not make
/// the window come later. On the JavaFX thread.
public final class Later<T> implements Supplier<T> {
  private final Supplier<T> make;
  private @Nullable T made;

  /// A part that is made so.
  public Later(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public T get() {
    T part = made;
    if (part == null) {
      part = make.get();
      made = part;
    }
    return part;
  }
}
