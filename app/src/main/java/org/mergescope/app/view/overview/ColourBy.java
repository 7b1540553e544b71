package org.mergescope.app.view.overview;

/// What the colour of a cell says; the state is to be seen with each of them.
enum ColourBy {
  /// Root, live, dead, external, deleted.
  STATE,
  /// The outermost crate or namespace.
  CRATE,
  /// The file, where several are open as one program.
  ORIGIN,
  /// The serverless function whose code it is.
  MERGED
}
