/// Everything about one symbol: what it is, how it stands, why it is kept, who mentions it and whom it mentions, and
/// the deletions so far. Facts are collected off the JavaFX thread into frozen records; the view shows them.
@NullMarked
package org.mergescope.app.view.inspector;

import org.jspecify.annotations.NullMarked;
