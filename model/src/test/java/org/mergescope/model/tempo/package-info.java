/// Tests of the HTTP contract against recorded answers of real Tempos and against everything that can go wrong.
@NullMarked
package org.mergescope.model.tempo;

import org.jspecify.annotations.NullMarked;
