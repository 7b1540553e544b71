/// What was chosen and not yet exported, in a small file of its own for each module, so that neither a crash nor a kill
/// loses it. Symbols are written by name: a file may be read against another version of the module.
@NullMarked
package org.mergescope.app.session.journal;

import org.jspecify.annotations.NullMarked;
