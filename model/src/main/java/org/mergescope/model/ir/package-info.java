/// The bytes of one module become a table of symbols and references: ids, byte ranges and header facts in primitive
/// arrays. Nothing is understood that reachability and export do not need; everything else is kept byte for byte.
@NullMarked
package org.mergescope.model.ir;

import org.jspecify.annotations.NullMarked;
