/// One box for everything: commands and functions, found by a few letters of their names.
@NullMarked
package org.mergescope.app.view.palette;

import org.jspecify.annotations.NullMarked;
