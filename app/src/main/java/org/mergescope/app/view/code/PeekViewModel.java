package org.mergescope.app.view.code;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;

/// Decides whose text is peeked at: of the symbol that is selected, while the peek is open, be it another in the
/// meantime.
public final class PeekViewModel {
  private final ModuleSession session;
  private final Selection selection;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final ReadOnlyObjectWrapper<Optional<Peeked>> peeked =
      new ReadOnlyObjectWrapper<>(this, "peeked", Optional.empty());
  private boolean open;

  /// A peek at what is selected.
  public PeekViewModel(
      ModuleSession session, Selection selection, TaskRunner tasks, Consumer<Exception> onError) {
    this.session = session;
    this.selection = selection;
    this.tasks = tasks;
    this.onError = onError;
    session.stateProperty().subscribe((before, now) -> follow());
    selection.symbolsProperty().subscribe((before, now) -> follow());
  }

  /// What is to be seen; nothing while the peek is closed.
  ReadOnlyObjectProperty<Optional<Peeked>> peekedProperty() {
    return peeked.getReadOnlyProperty();
  }

  /// Opens the peek, or closes it.
  void toggle() {
    if (open) {
      close();
    } else {
      open = true;
      follow();
    }
  }

  /// Closes it.
  void close() {
    open = false;
    peeked.set(Optional.empty());
  }

  /// The symbol a peek is at: the first that is selected, else the focus; -1 for none.
  private int symbol() {
    BitSet chosen = selection.symbolsProperty().get();
    return chosen.isEmpty() ? selection.focusProperty().get() : chosen.nextSetBit(0);
  }

  private void follow() {
    int symbol = symbol();
    if (!open) {
      return;
    }
    session.state()
        .filter(state -> symbol >= 0 && symbol < state.module().index().symbolCount())
        .ifPresentOrElse(
            state -> tasks.run(
                "peek",
                Texts.text("code.peek.reading"),
                (progress, cancelled) -> Peeked.of(state, symbol),
                read -> peeked.set(open ? Optional.of(read) : Optional.empty()),
                onError),
            this::close);
  }
}
