/// The page of settings: each applies at once, and a group goes back to what it was at first.
@NullMarked
package org.mergescope.app.view.settings;

import org.jspecify.annotations.NullMarked;
