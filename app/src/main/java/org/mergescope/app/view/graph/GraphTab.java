package org.mergescope.app.view.graph;

import org.mergescope.app.session.FocusTrail;

/// A graph in a tab of its own, as it was when it was shown last; immutable.
///
/// @param trail where its focus has been
/// @param camera from where it was seen
record GraphTab(GraphLook look, FocusTrail.Waiting trail, Camera camera) {}
