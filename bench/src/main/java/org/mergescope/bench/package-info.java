/// Measures what a user waits for: our process against `opt` and against reading the file once, the warm engine stage by
/// stage, and the window, on modules made on this machine. `module` makes them, `process` runs and meters a command,
/// `engine` is the warm side, `window` does in the window what a user does; here is the order of things and the tables.
/// Linux only: memory is read from `/proc`.
@NullMarked
package org.mergescope.bench;

import org.jspecify.annotations.NullMarked;
