package org.mergescope.app.view.merged;

import java.util.Optional;
import org.mergescope.model.merge.FunctionTimes;
import org.mergescope.model.merge.MergedFunction;

/// A row of the list.
sealed interface MergedRow {
  /// A function of the open module; `times` where a trace is open and has spans of it.
  record Local(MergedFunction function, int index, Optional<FunctionTimes> times) implements MergedRow {
    long bytes() {
      return function.exclusive().bytes() + function.shared().bytes() + function.unreachable().bytes();
    }
  }

  /// A function that the spans name and the module does not have.
  record Foreign(FunctionTimes times) implements MergedRow {}

  /// What the rows below have in common.
  record Heading(String title) implements MergedRow {}
}
