package org.mergescope.app.session;

/// A module with its choices and steps while another one is shown; immutable.
///
/// @param exported the choices that an export has written
public record Parked(ModuleState state, Position position, Choices exported) {
  /// Whether there are deletions that no export has written.
  public boolean isUnsaved() {
    return position.choices().isUnsavedAfter(exported);
  }
}
