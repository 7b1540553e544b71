/// What the user chose to delete becomes a list of byte edits, shown before it is written; all other bytes stay.
///
/// A choice ([Deletions][org.mergescope.model.prune.Deletions]) is planned by one maker of edits for each thing that a
/// deletion breaks: numbering, metadata, block addresses, LLVM's own lists, use-list orders, summaries. References that
/// no fix-up can mend are blockers. The plan is written beside the original and may be shown to an installed `opt`.
@NullMarked
package org.mergescope.model.prune;

import org.jspecify.annotations.NullMarked;
