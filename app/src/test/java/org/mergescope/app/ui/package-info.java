/// Tests that drive real windows, without a display: the driver, screenshots, and the journeys of a user.
@NullMarked
package org.mergescope.app.ui;

import org.jspecify.annotations.NullMarked;
