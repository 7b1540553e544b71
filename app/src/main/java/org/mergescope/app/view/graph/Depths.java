package org.mergescope.app.view.graph;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// How far around the focus the graph goes, in calls.
final class Depths {
  /// The most calls away from the focus that can be asked for.
  static final int DEEPEST = 6;
  /// How many calls back without being asked.
  static final int USUAL_CALLERS = 1;
  /// How many calls on without being asked.
  static final int USUAL_CALLEES = 2;

  private final IntegerProperty callers = new SimpleIntegerProperty(this, "callers", USUAL_CALLERS);
  private final IntegerProperty callees = new SimpleIntegerProperty(this, "callees", USUAL_CALLEES);

  /// How many calls back from the focus.
  IntegerProperty callersProperty() {
    return callers;
  }

  /// How many calls on from the focus.
  IntegerProperty calleesProperty() {
    return callees;
  }

  int callers() {
    return callers.get();
  }

  int callees() {
    return callees.get();
  }

  /// So many calls back and so many on.
  void set(int back, int on) {
    callers.set(back);
    callees.set(on);
  }

  /// So many calls more back from the focus.
  void changeCallers(int by) {
    callers.set(Math.clamp(callers.get() + by, 0, DEEPEST));
  }

  /// So many calls more on from the focus.
  void changeCallees(int by) {
    callees.set(Math.clamp(callees.get() + by, 0, DEEPEST));
  }
}
