/// Drawing that does not know where it goes: a `Painter` with the few strokes that graph and map are made of, and
/// painters for a canvas, for SVG and, through tiles of a canvas, for PNG. What is drawn on the screen is what is
/// exported.
@NullMarked
package org.mergescope.app.view.picture;

import org.jspecify.annotations.NullMarked;
