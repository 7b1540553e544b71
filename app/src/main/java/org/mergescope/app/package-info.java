/// The application: a window and a command line over the model.
@NullMarked
package org.mergescope.app;

import org.jspecify.annotations.NullMarked;
