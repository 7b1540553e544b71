/// Deleting and exporting. What is dead goes at once; what is still referenced asks first. An export shows its plan,
/// writes beside the target, lets an installed opt judge what was written, and only then takes the target's place.
@NullMarked
package org.mergescope.app.view.prune;

import org.jspecify.annotations.NullMarked;
