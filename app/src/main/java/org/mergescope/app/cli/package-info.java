/// The same engine without a window: one class a command. Results go to stdout, everything else to stderr; a command
/// ends with 0 when it is done, 1 when it could not, after one sentence, and 2 when it was not understood. Nothing here
/// knows JavaFX.
@NullMarked
package org.mergescope.app.cli;

import org.jspecify.annotations.NullMarked;
