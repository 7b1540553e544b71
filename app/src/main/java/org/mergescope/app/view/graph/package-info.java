/// The call graph as a picture. A `GraphQuery` and the call graph give a `GraphScene` (what is shown), the scene gives a
/// `GraphShape` (sizes and links), layout turns that into a `GraphLayout` (rectangles and routes), and painters draw
/// both through a `Camera`. Everything up to the layout is pure and computed off the JavaFX thread.
@NullMarked
package org.mergescope.app.view.graph;

import org.jspecify.annotations.NullMarked;
