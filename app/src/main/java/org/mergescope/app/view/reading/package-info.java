/// Other readings of the open trace, a tab each: critical path, statistics, flame graph, calls between functions, and the
/// comparison with another trace.
@NullMarked
package org.mergescope.app.view.reading;

import org.jspecify.annotations.NullMarked;
