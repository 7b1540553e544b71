package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.mergescope.app.session.FunctionState;

/// How several symbols stand together: as the liveliest of them does.
final class GroupState {
  private GroupState() {}

  static FunctionState of(IntFunction<FunctionState> states, BitSet members) {
    Set<FunctionState> found = EnumSet.noneOf(FunctionState.class);
    members.stream().mapToObj(states).forEach(found::add);
    return found.stream().findFirst().orElse(FunctionState.EXTERNAL);
  }
}
