package org.mergescope.app.view.code;

import org.mergescope.app.session.ModuleState;

/// Which text is wanted, and how.
///
/// @param all whether all of a very long text
record CodeRequest(ModuleState state, int symbol, boolean all, CodeMode mode, Rendering rendering) {}
