/// Tests of what the roots reach, why, and what is said about the rest.
@NullMarked
package org.mergescope.model.reach;

import org.jspecify.annotations.NullMarked;
