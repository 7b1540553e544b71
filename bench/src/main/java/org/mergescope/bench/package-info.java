/// Measures what a user waits for: our process against `opt` and against reading the file once, the warm engine stage by
/// stage, on modules made on this machine. `module` makes them, `process` runs and meters a command, `engine` is the warm
/// side; here is the order of things and the table. Linux only: memory is read from `/proc`.
@NullMarked
package org.mergescope.bench;

import org.jspecify.annotations.NullMarked;
