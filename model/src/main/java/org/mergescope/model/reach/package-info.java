/// What the roots reach under the rules of LLVM of the module's own age, and why.
@NullMarked
package org.mergescope.model.reach;

import org.jspecify.annotations.NullMarked;
