package org.mergescope.app.task;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Work for a background thread.
@FunctionalInterface
public interface Work<T> {
  /// Does it; reports the fraction done (negative: unknown) and stops soon after `cancelled` turns true.
  T run(DoubleConsumer progress, BooleanSupplier cancelled) throws Exception;
}
