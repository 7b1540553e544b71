/// What the user chose to delete becomes a list of byte edits, shown before it is written; all other bytes stay.
@NullMarked
package org.mergescope.model.prune;

import org.jspecify.annotations.NullMarked;
