/// All functions of the module at once, as a treemap of crates and namespaces. A
/// [tree][org.mergescope.app.view.overview.FunctionTree] is made once a module, a
/// [drawing][org.mergescope.app.view.overview.MapDrawing] and its raster whenever something changes, off the JavaFX
/// thread.
@NullMarked
package org.mergescope.app.view.overview;

import org.jspecify.annotations.NullMarked;
