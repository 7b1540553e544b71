/// The page on which the user says from where the module is followed, and by the rules of which LLVM.
@NullMarked
package org.mergescope.app.view.roots;

import org.jspecify.annotations.NullMarked;
