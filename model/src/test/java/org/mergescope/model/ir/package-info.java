/// Tests of the index: tokens, entities, references, and what is said of broken text.
@NullMarked
package org.mergescope.model.ir;

import org.jspecify.annotations.NullMarked;
