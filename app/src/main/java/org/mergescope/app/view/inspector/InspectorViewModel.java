package org.mergescope.app.view.inspector;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.History;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.task.Work;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.functions.RowState;

/// Follows the selection: the one selected symbol, else the focused one, else how much is selected.
public final class InspectorViewModel {
  /// In a longer text counting lines takes longer than a glance: the line is told later than the rest.
  static final long QUICKLY_COUNTED = 32L << 20;

  private final ModuleSession session;
  private final Selection selection;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final ReadOnlyObjectWrapper<Inspected> inspected;
  private final ReadOnlyIntegerWrapper symbol = new ReadOnlyIntegerWrapper(this, "symbol", Selection.NONE);
  private final RecentAnalyses analyses = new RecentAnalyses();
  private TaskHandle reading = () -> {};

  /// An inspector of the session's module.
  ///
  /// @param onError told when the facts could not be collected, which would be a mistake of ours
  public InspectorViewModel(
      ModuleSession session, Selection selection, TaskRunner tasks, Consumer<Exception> onError) {
    this.session = session;
    this.selection = selection;
    this.tasks = tasks;
    this.onError = onError;
    this.inspected = new ReadOnlyObjectWrapper<>(this, "inspected", nothing());
    session.stateProperty().subscribe((before, now) -> {
      if (before == null || now == null || before.module().index() != now.module().index()) {
        show(nothing());
      }
      inspect(before != null && now != null);
    });
    selection.symbolsProperty().subscribe((before, now) -> inspect());
    selection.focusProperty().subscribe((before, now) -> inspect());
    inspect();
  }

  /// What is shown.
  public ReadOnlyObjectProperty<Inspected> inspectedProperty() {
    return inspected.getReadOnlyProperty();
  }

  /// Shows a symbol in all views.
  public void focus(int target) {
    selection.focus(target);
  }

  /// The readable name of a symbol in one of the lists.
  public String name(int of) {
    return stateWith(of).map(now -> now.module().displayName(of)).orElse("");
  }

  /// While another module takes the place of one, lists may still be of that before.
  private Optional<ModuleState> stateWith(int of) {
    return session.state().filter(now -> of < now.module().index().symbolCount());
  }

  /// How a symbol in one of the lists stands; empty while nothing is open.
  public Optional<RowState> stateOf(int of) {
    return stateWith(of).map(now -> RowState.of(now, of));
  }

  /// The one symbol that is inspected, or [Selection#NONE]; known before its details are.
  ReadOnlyIntegerProperty symbolProperty() {
    return symbol.getReadOnlyProperty();
  }

  /// The module that is open, or null.
  ReadOnlyObjectProperty<@Nullable ModuleState> stateProperty() {
    return session.stateProperty();
  }

  /// The steps that led to it.
  History history() {
    return session.history();
  }

  RecentAnalyses analyses() {
    return analyses;
  }

  /// The name of a symbol as it stands in the file.
  public String rawName(int of) {
    return session.state().map(now -> now.module().index().name(of)).orElse("");
  }

  /// Points out a chain of symbols in the graph, and shows its end.
  void showPath(List<Integer> symbols) {
    selection.path(symbols);
  }

  private void inspect() {
    inspect(false);
  }

  private void inspect(boolean afterStep) {
    reading.cancel();
    ModuleState now = session.stateProperty().get();
    if (now == null) {
      show(nothing());
      return;
    }
    int symbols = now.module().index().symbolCount();
    BitSet selected = selection.symbolsProperty().get().get(0, symbols);
    int count = selected.cardinality();
    int focus = selection.focusProperty().get();
    if (count > 1) {
      show(several(now, selected, count));
    } else if (count == 1) {
      read(now, selected.nextSetBit(0), afterStep);
    } else if (focus != Selection.NONE && focus < symbols) {
      read(now, focus, afterStep);
    } else {
      show(nothing());
    }
  }

  private void show(Inspected none) {
    symbol.set(Selection.NONE);
    inspected.set(none);
  }

  /// After a step table and map of a large module are drawn first: dominators keep a processor from them.
  private void read(ModuleState now, int one, boolean afterStep) {
    symbol.set(one);
    boolean small = now.module().index().text().length() <= QUICKLY_COUNTED;
    read(now, one, small, afterStep && !small);
  }

  private void read(ModuleState now, int one, boolean placed, boolean behind) {
    String title = Texts.text("inspector.reading");
    Work<SymbolDetails> read = (progress, cancelled) -> DetailsReader.read(now, one, analyses, placed);
    Consumer<SymbolDetails> show = details -> {
      inspected.set(new Inspected.One(details));
      if (!placed) {
        read(now, one, true, false);
      }
    };
    reading = behind
        ? tasks.runBehind("inspector", title, read, show, onError)
        : tasks.run("inspector", title, read, show, onError);
  }

  private Inspected nothing() {
    return new Inspected.Nothing(Texts.text(session.state().isEmpty() ? "inspector.nomodule" : "inspector.nothing"));
  }

  private static Inspected several(ModuleState now, BitSet selected, int count) {
    long bytes = selected.stream().mapToLong(now.module().index()::byteCount).sum();
    BitSet unreachable = (BitSet) selected.clone();
    unreachable.and(now.unreachable());
    return new Inspected.Several(count, bytes, unreachable.cardinality());
  }
}
