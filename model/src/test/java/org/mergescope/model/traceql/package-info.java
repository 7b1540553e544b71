/// Tests of this package.
@NullMarked
package org.mergescope.model.traceql;

import org.jspecify.annotations.NullMarked;
