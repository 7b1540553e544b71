package org.mergescope.app.view.code;

/// A line of the whole module as it is shown.
///
/// @param number in its file, from 1
/// @param source as it is written, or the first part of a very long one
/// @param deleted whether it belongs to a deleted symbol
record ModuleLine(long number, CodeSource source, ShownText shown, boolean deleted) {}
