package org.mergescope.app.view.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.model.callgraph.CallGraph;

/// Callers and callees of the inspected symbol, a level at a time.
public final class CallsViewModel {
  private final InspectorViewModel inspector;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;

  /// Calls of what an inspector shows.
  ///
  /// @param onError told when rows could not be found, which would be a mistake of ours
  public CallsViewModel(InspectorViewModel inspector, TaskRunner tasks, Consumer<Exception> onError) {
    this.inspector = inspector;
    this.tasks = tasks;
    this.onError = onError;
  }

  /// The symbol at the top of both trees, or -1.
  ReadOnlyIntegerProperty symbolProperty() {
    return inspector.symbolProperty();
  }

  /// How many rows there are at the top of a tree, those of calls through pointers left out.
  int count(CallSide side) {
    int symbol = inspector.symbolProperty().get();
    return state()
        .map(now -> now.module().graph())
        .filter(graph -> symbol >= 0 && symbol < graph.module().symbolCount())
        .map(graph -> side == CallSide.CALLERS ? graph.callers(symbol).length : graph.callees(symbol).length)
        .orElse(0);
  }

  /// Looks for the rows under a row.
  ///
  /// @param above the symbols from the top down to the row, itself included
  void open(CallSide side, CallEntry row, Set<Integer> above, Consumer<List<CallEntry>> found) {
    switch (row) {
      case CallEntry.Symbol one -> search(side, one.symbol(), above, found);
      case CallEntry.PossibleCallers possible -> searchPossible(possible.symbol(), above, found);
      case CallEntry.More more -> found.accept(List.of());
      case CallEntry.Searching searching -> found.accept(List.of());
    }
  }

  private void search(CallSide side, int symbol, Set<Integer> above, Consumer<List<CallEntry>> found) {
    state().map(now -> now.module().graph()).ifPresent(graph -> tasks.run(
        "calls " + side.key() + " " + above,
        Texts.text("inspector.reading"),
        (progress, cancelled) -> reader(graph, above).rows(side, symbol),
        found,
        onError));
  }

  private void searchPossible(int symbol, Set<Integer> above, Consumer<List<CallEntry>> found) {
    state().map(now -> now.module().graph()).ifPresent(graph -> tasks.run(
        "possible callers " + above,
        Texts.text("inspector.possiblecallers.searching"),
        (progress, cancelled) -> reader(graph, above).possibleCallers(symbol, progress, cancelled),
        found,
        onError));
  }

  private CallReader reader(CallGraph graph, Set<Integer> above) {
    return new CallReader(graph, inspector.analyses().indirectCalls(graph), above);
  }

  private Optional<ModuleState> state() {
    return Optional.ofNullable(inspector.stateProperty().get());
  }
}
