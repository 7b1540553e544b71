/// The log of what was chosen, step by step, to go back to any of them.
@NullMarked
package org.mergescope.app.view.log;

import org.jspecify.annotations.NullMarked;
