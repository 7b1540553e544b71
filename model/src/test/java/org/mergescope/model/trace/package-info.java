/// Tests of the trace model, its readers and what is computed from it.
@NullMarked
package org.mergescope.model.trace;

import org.jspecify.annotations.NullMarked;
