package org.mergescope.app.view.functions;

/// Rows that belong together, and what their header says about them.
///
/// @param from its first place among the sorted symbols
/// @param to after its last place
/// @param functions how many of them are functions with bodies
/// @param deadFunctions how many of these are dead
/// @param bytes of IR of all its rows
/// @param deadBytes of IR of those that are unreachable
record RowGroup(String name, int from, int to, int functions, int deadFunctions, long bytes, long deadBytes) {
  int size() {
    return to - from;
  }
}
