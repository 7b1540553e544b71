/// One model for the spans of a request, whatever source they came from; rows, self times and critical path.
@NullMarked
package org.mergescope.model.trace;

import org.jspecify.annotations.NullMarked;
