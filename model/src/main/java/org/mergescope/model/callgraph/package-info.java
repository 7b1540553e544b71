/// The references of a module as a frozen compressed-row graph, in both directions.
@NullMarked
package org.mergescope.model.callgraph;

import org.jspecify.annotations.NullMarked;
