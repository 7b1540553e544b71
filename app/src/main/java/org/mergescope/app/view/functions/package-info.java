/// The table of a module's functions: what stands there, how it stands, and which of it a command acts on. Rows are
/// symbol ids in an array that is filtered and sorted off the JavaFX thread; a visible row asks for its own texts.
@NullMarked
package org.mergescope.app.view.functions;

import org.jspecify.annotations.NullMarked;
