package org.mergescope.app.view.inspector;

/// A symbol in a list of the inspector. Its name is read when it comes into view.
///
/// @param link what connects it to the inspected symbol, such as "calls, 3 times", or ""
public record Neighbour(int symbol, String link) {}
