/// Further readings of one trace: statistics, flame graph, calls between functions, comparison with another trace, and
/// what a waterfall leaves out: filtered spans, folded siblings, idle time.
@NullMarked
package org.mergescope.model.reading;

import org.jspecify.annotations.NullMarked;
