/// Several modules become one program: which definition of a name counts, which local symbols stay apart, which comdat
/// stands for all of its name, by the rules of `llvm-link` (LangRef, "Linkage Types"; LinkModules.cpp, IRMover.cpp). The
/// result is an index of the whole over the joined text, so that everything after it works on one module or on many.
@NullMarked
package org.mergescope.model.link;

import org.jspecify.annotations.NullMarked;
