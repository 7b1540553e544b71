/// How merged functions are found, and spans with them.
@NullMarked
package org.mergescope.model.merge;

import org.jspecify.annotations.NullMarked;
