/// What a user waits for in the window: one process that puts the real window together and times what a user does
/// there, by the pulses of JavaFX. `WindowBench` starts that process and reads what it measured.
@NullMarked
package org.mergescope.bench.window;

import org.jspecify.annotations.NullMarked;
