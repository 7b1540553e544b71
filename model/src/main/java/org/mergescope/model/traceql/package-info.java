/// Queries in TraceQL as text and as values: building, testing spans, completing, finding the place of an error.
@NullMarked
package org.mergescope.model.traceql;

import org.jspecify.annotations.NullMarked;
