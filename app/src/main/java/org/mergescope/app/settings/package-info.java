/// What the window remembers from one day to the next, as one JSON file in the user's state folder: never a secret, and
/// never in the way. A broken file is put aside and the window starts with defaults.
@NullMarked
package org.mergescope.app.settings;

import org.jspecify.annotations.NullMarked;
