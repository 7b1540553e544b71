package org.mergescope.model.reach;

import java.util.List;

/// Where reachability starts.
public sealed interface Roots {
  /// `main` alone.
  Roots MAIN = new Named(List.of("main"));

  /// Definitions with one of these raw names.
  record Named(List<String> names) implements Roots {
    public Named {
      names = List.copyOf(names);
    }
  }

  /// Every definition that is visible outside the module, as for a library.
  record Exported() implements Roots {}
}
