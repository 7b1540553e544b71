/// The engine in a warm virtual machine, measured by JMH.
@NullMarked
package org.mergescope.bench.engine;

import org.jspecify.annotations.NullMarked;
