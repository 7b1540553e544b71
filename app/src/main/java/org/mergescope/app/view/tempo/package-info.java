/// Finding a request: a search over a time range, a trace id, or a file; what was found is a list to open from.
@NullMarked
package org.mergescope.app.view.tempo;

import org.jspecify.annotations.NullMarked;
