/// The graph of references as files for other tools; used by the command and by the window, and knows neither.
@NullMarked
package org.mergescope.app.graphfile;

import org.jspecify.annotations.NullMarked;
