/// A command and what one run of it cost.
@NullMarked
package org.mergescope.bench.process;

import org.jspecify.annotations.NullMarked;
