package org.mergescope.app.settings;

import java.util.List;

/// The graphs of a module, each in a tab, to show them again.
///
/// @param shown which of them was shown
public record SavedGraphs(List<Graph> all, int shown) {
  /// Nothing was noted.
  public static final SavedGraphs NONE = new SavedGraphs(List.of(), 0);

  public SavedGraphs {
    all = List.copyOf(all);
  }

  /// One of them.
  ///
  /// @param focus the raw name of what it turns around
  /// @param look what of the graph it shows: "around", "path"
  /// @param names what that is about: the raw names of a chain or of its ends, or namespaces from the outside in
  /// @param callers how many calls back from the focus
  /// @param callees how many calls on from the focus
  public record Graph(String focus, String look, List<String> names, int callers, int callees) {
    public Graph {
      names = List.copyOf(names);
    }
  }
}
