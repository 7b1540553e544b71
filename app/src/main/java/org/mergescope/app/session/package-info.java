/// What is open, selected and done: observable, changed on the JavaFX thread only.
@NullMarked
package org.mergescope.app.session;

import org.jspecify.annotations.NullMarked;
