package org.mergescope.app.session;

import java.util.BitSet;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.merge.FunctionMapping;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.trace.Trace;

/// Ties spans to functions: a selected span focuses the symbol it is about; a focused symbol marks the spans of the
/// merged functions it belongs to. The first never follows from the second, so nothing goes in circles.
public final class FunctionLink {
  private final ModuleSession modules;
  private final TraceSession traces;
  private final Selection selection;
  private final ReadOnlyObjectWrapper<List<MergedFunction>> functions =
      new ReadOnlyObjectWrapper<>(this, "functions", List.of());
  private @Nullable Trace shown;

  /// A link between the sessions and the selection, at work from now on.
  public FunctionLink(ModuleSession modules, TraceSession traces, Selection selection) {
    this.modules = modules;
    this.traces = traces;
    this.selection = selection;
    selection.spanProperty().subscribe(this::focusFunctionOf);
    selection.focusProperty().subscribe(this::mark);
    traces.traceProperty().subscribe(this::follow);
    modules.stateProperty().subscribe(this::mark);
  }

  /// The merged functions that the focused symbol belongs to.
  public ReadOnlyObjectProperty<List<MergedFunction>> functionsProperty() {
    return functions.getReadOnlyProperty();
  }

  /// Focuses the symbol a span is about; says whether the module has one.
  public boolean reveal(int span) {
    int symbol = symbolOf(span);
    if (symbol == Selection.NONE) {
      return false;
    }
    selection.focus(symbol);
    return true;
  }

  private void focusFunctionOf() {
    int symbol = symbolOf(selection.spanProperty().get());
    if (symbol != Selection.NONE && symbol != selection.focusProperty().get()) {
      selection.focus(symbol);
    }
  }

  private int symbolOf(int span) {
    if (span == Selection.NONE) {
      return Selection.NONE;
    }
    return traces.trace().map(open -> open.mapping().entries().get(span)).orElse(Selection.NONE);
  }

  private void follow(@Nullable OpenTrace next) {
    Trace trace = next == null ? null : next.trace();
    if (trace != shown) {
      shown = trace;
      selection.span(Selection.NONE);
    }
    mark();
  }

  private void mark() {
    int symbol = selection.focusProperty().get();
    List<MergedFunction> owners = modules.state()
        .map(state -> FunctionOwners.of(state.module().mergedFunctions(), symbol))
        .orElse(List.of());
    functions.set(owners);
    BitSet marked = traces.trace().map(open -> spans(open.mapping(), owners, symbol)).orElseGet(BitSet::new);
    if (!marked.equals(selection.markedSpansProperty().get())) {
      selection.markSpans(marked);
    }
  }

  private static BitSet spans(FunctionMapping mapping, List<MergedFunction> owners, int symbol) {
    BitSet owned = new BitSet();
    for (int function = 0; function < mapping.functions().size(); function++) {
      owned.set(function, owners.contains(mapping.functions().get(function)));
    }
    BitSet spans = new BitSet();
    for (int span = 0; span < mapping.merged().size(); span++) {
      int function = mapping.merged().get(span);
      boolean about = symbol != Selection.NONE && mapping.entries().get(span) == symbol;
      spans.set(span, about || (function >= 0 && owned.get(function)));
    }
    return spans;
  }
}
