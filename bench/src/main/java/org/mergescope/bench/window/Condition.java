package org.mergescope.bench.window;

import java.util.function.BooleanSupplier;

/// Something the window shows sooner or later; asked on the JavaFX thread.
///
/// @param what it in words, for the sentence that it never came
record Condition(String what, BooleanSupplier holds) {}
