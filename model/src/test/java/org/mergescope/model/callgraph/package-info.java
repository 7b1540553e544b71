/// Tests of the graph of references.
@NullMarked
package org.mergescope.model.callgraph;

import org.jspecify.annotations.NullMarked;
