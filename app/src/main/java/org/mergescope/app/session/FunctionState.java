package org.mergescope.app.session;

/// How a symbol stands at the moment, after the deletions chosen so far.
public enum FunctionState {
  /// Live because it was chosen as a root or LLVM takes it for one.
  ROOT,
  /// Reached from a root.
  LIVE,
  /// Defined here, reached from no root.
  DEAD,
  /// Only declared here.
  EXTERNAL,
  /// Chosen for deletion.
  DELETED
}
