/// A mutation fuzzer of everything that reads a module: texts are damaged and rearranged, and whatever comes of it is
/// refused with a sentence or goes through every stage. [IrFuzz] is the program; the longer it runs, the more it tries.
@NullMarked
package org.mergescope.model.fuzz;

import org.jspecify.annotations.NullMarked;
