/// The IR text of the focused symbol: its bytes are read and coloured off the JavaFX thread, names in it are links.
@NullMarked
package org.mergescope.app.view.code;

import org.jspecify.annotations.NullMarked;
