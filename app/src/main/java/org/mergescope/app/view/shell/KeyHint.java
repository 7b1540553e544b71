package org.mergescope.app.view.shell;

/// Keys that a view minds itself, such as the arrows in a picture, for the list of shortcuts.
///
/// @param keys as they are shown
/// @param meaning what they do
public record KeyHint(Scope scope, String keys, String meaning) {}
