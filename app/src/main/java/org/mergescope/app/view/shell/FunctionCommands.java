package org.mergescope.app.view.shell;

import java.util.BitSet;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.ByteSize;

import static org.mergescope.app.view.Texts.text;

/// The commands on the functions that are selected, wherever they were: to go to them and to copy what they are.
public final class FunctionCommands {
  private static final long LARGEST_COPY = 64L << 20;

  private final ModuleSession session;
  private final Selection selection;
  private final TaskRunner tasks;
  private final Notices notices;
  private final ObservableBooleanValue any;

  /// Commands on a selection.
  public FunctionCommands(ModuleSession session, Selection selection, TaskRunner tasks, Notices notices) {
    this.session = session;
    this.selection = selection;
    this.tasks = tasks;
    this.notices = notices;
    any = Bindings.createBooleanBinding(
        () -> !selection.symbolsProperty().get().isEmpty(), selection.symbolsProperty());
  }

  /// Shows the first of them in all views.
  public Command focus() {
    return needsOne(Command.of("shell.function.focus", () -> onFirst(selection::focus)))
        .withIcon(MaterialDesignC.CROSSHAIRS_GPS);
  }

  /// Shows why the first of them is kept.
  ///
  /// @param show shows the explanation of what is focused
  public Command why(Runnable show) {
    return needsOne(Command.of("shell.function.why", () -> onFirst(symbol -> {
          selection.focus(symbol);
          show.run();
        })))
        .withIcon(MaterialDesignS.SIGN_DIRECTION)
        .withTyped("w");
  }

  /// Shows the first of them in a pane, which gets the keyboard.
  ///
  /// @param before makes sure that the pane shows it
  public Command reveal(WorkspaceView workspace, Slot slot, IntConsumer before) {
    String id = "shell.reveal." + slot.name().toLowerCase(Locale.ROOT);
    return needsOne(Command.named(id, text("shell.reveal", text(slot.key())), () -> onFirst(symbol -> {
      selection.focus(symbol);
      before.accept(symbol);
      workspace.goTo(slot);
    })));
  }

  /// Copies their readable names.
  public Command copyName() {
    return copying("shell.copy.name", SelectedText::names).withIcon(MaterialDesignC.CONTENT_COPY);
  }

  /// Copies their names as they stand in the file.
  public Command copyMangledName() {
    return copying("shell.copy.mangled", SelectedText::mangledNames).withIcon(MaterialDesignC.CODE_TAGS);
  }

  /// Copies the chain that keeps the first of them.
  public Command copyPath() {
    return copying("shell.copy.path", (state, symbols) -> SelectedText.path(state, symbols.nextSetBit(0)));
  }

  /// Copies their text, read in the background.
  public Command copyIr() {
    return needsOne(Command.of("shell.copy.ir", () -> withState(this::copyIr)));
  }

  private void copyIr(ModuleState state) {
    BitSet symbols = selection.symbolsProperty().get();
    long bytes = SelectedText.irBytes(state, symbols);
    if (bytes > LARGEST_COPY) {
      notices.warning(text("shell.copy.too-large", ByteSize.text(bytes), ByteSize.text(LARGEST_COPY)));
      return;
    }
    tasks.run(
        "copy",
        text("shell.copy.reading"),
        (progress, cancelled) -> SelectedText.ir(state, symbols),
        ClipboardText::copy,
        notices::error);
  }

  private Command copying(String id, BiFunction<ModuleState, BitSet, String> what) {
    return needsOne(Command.of(
        id, () -> withState(state -> ClipboardText.copy(what.apply(state, selection.symbolsProperty().get())))));
  }

  private Command needsOne(Command command) {
    return command.enabledWhen(any, "shell.function.none");
  }

  private void onFirst(IntConsumer action) {
    int first = selection.symbolsProperty().get().nextSetBit(0);
    if (first >= 0) {
      action.accept(first);
    }
  }

  private void withState(Consumer<ModuleState> action) {
    session.state().ifPresent(action);
  }
}
