/// Tests of this package.
@NullMarked
package org.mergescope.model.reading;

import org.jspecify.annotations.NullMarked;
