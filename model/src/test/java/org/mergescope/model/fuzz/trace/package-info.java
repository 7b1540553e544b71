/// Damages traces and looks what the readers do.
@NullMarked
package org.mergescope.model.fuzz.trace;

import org.jspecify.annotations.NullMarked;
