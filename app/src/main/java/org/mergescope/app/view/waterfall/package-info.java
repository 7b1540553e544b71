/// The waterfall of the open trace: rows and ticks are computed, then drawn on one canvas as large as what is seen of
/// it, so that a hundred thousand spans cost no more than the forty on the screen.
@NullMarked
package org.mergescope.app.view.waterfall;

import org.jspecify.annotations.NullMarked;
