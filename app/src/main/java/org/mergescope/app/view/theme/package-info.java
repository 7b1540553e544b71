/// How the window looks: light or dark as the system or the user says, and the colour tokens that canvases draw with.
/// The tokens are CSS looked-up colours, so a view's own style sheet names the same `-state-dead` that a painter asks
/// the palette for.
@NullMarked
package org.mergescope.app.view.theme;

import org.jspecify.annotations.NullMarked;
