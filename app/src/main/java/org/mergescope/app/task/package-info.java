/// The only door off the JavaFX thread: long work runs elsewhere, with progress and cancel, and its result comes back.
@NullMarked
package org.mergescope.app.task;

import org.jspecify.annotations.NullMarked;
