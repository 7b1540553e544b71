package org.mergescope.app.view.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mergescope.app.session.LoadPhase;
import org.mergescope.app.task.RunningTask;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.shell.Loading.Cancelled;
import org.mergescope.app.view.shell.Loading.Failed;
import org.mergescope.app.view.shell.Loading.None;
import org.mergescope.app.view.shell.Loading.Running;
import org.mergescope.model.ir.IrFormatException;

import static org.mergescope.app.view.Texts.text;

/// What the window says in place of the start page while files are opened: how far it is, that it was stopped, or why
/// it cannot be done. Where something is open already, that stays in sight and a failure becomes a notice.
public final class LoadingViewModel {
  private final TaskRunner tasks;
  private final Notices notices;
  private final BooleanSupplier nothingOpen;
  private final Consumer<List<Path>> onPartial;
  private final ReadOnlyObjectWrapper<Loading> state = new ReadOnlyObjectWrapper<>(this, "state", new None());
  private final ReadOnlyStringWrapper progressText = new ReadOnlyStringWrapper(this, "progressText", "");
  private long bytes;

  /// A view model that follows what a runner runs.
  ///
  /// @param nothingOpen whether the page is all there is to see
  /// @param onPartial opens of broken modules what stands before the error
  LoadingViewModel(
      TaskRunner tasks, Notices notices, BooleanSupplier nothingOpen, Consumer<List<Path>> onPartial) {
    this.tasks = tasks;
    this.notices = notices;
    this.nothingOpen = nothingOpen;
    this.onPartial = onPartial;
    tasks.running().subscribe(this::look);
  }

  /// How far it is.
  public ReadOnlyObjectProperty<Loading> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// "Reading IR text: 12 MB of 40 MB".
  public ReadOnlyStringProperty progressTextProperty() {
    return progressText.getReadOnlyProperty();
  }

  /// Says that files are being read.
  void began(List<Path> files, TaskHandle handle) {
    if (!(handle instanceof RunningTask task) || !tasks.running().contains(task)) {
      return;
    }
    bytes = 0;
    state.set(new Running(files, task));
    say(-1);
    task.progress().subscribe(fraction -> say(fraction.doubleValue()));
    tasks.run(
        "size of what is opened",
        text("shell.recent.looking"),
        (progress, cancelled) -> {
          long all = 0;
          for (Path file : files) {
            all += Files.size(file);
          }
          return all;
        },
        all -> {
          bytes = all;
          say(task.progress().get());
        },
        unknown -> {});
  }

  /// Says that files could not be opened.
  void failed(List<Path> files, Exception failure) {
    boolean isPartialPossible = failure instanceof IrFormatException broken && broken.place() != null;
    if (nothingOpen.getAsBoolean()) {
      state.set(new Failed(files, notices.keep(failure), isPartialPossible));
    } else if (isPartialPossible) {
      state.set(new None());
      notices.error(failure, text("loading.partial"), () -> onPartial.accept(files));
    } else {
      state.set(new None());
      notices.error(failure);
    }
  }

  /// Opens what stands before the error.
  void openPartially() {
    if (state.get() instanceof Failed failed && failed.isPartialPossible()) {
      onPartial.accept(failed.files());
    }
  }

  /// Says that they are open; also takes the user back to the start page.
  public void done() {
    state.set(new None());
  }

  /// Stops it.
  public void cancel() {
    if (state.get() instanceof Running(List<Path> files, RunningTask task)) {
      task.cancel();
    }
  }

  /// Opens the same files again.
  public void retry(Consumer<List<Path>> open) {
    switch (state.get()) {
      case Cancelled(List<Path> files) -> open.accept(files);
      case Failed(List<Path> files, Notice notice, boolean isPartialPossible) -> open.accept(files);
      case None none -> {}
      case Running running -> {}
    }
  }

  /// What is done in the end is told right after it no longer runs; until then it counts as stopped.
  private void look() {
    if (state.get() instanceof Running(List<Path> files, RunningTask task) && !tasks.running().contains(task)) {
      state.set(nothingOpen.getAsBoolean() ? new Cancelled(files) : new None());
    }
  }

  private void say(double fraction) {
    LoadPhase phase = LoadPhase.of(fraction);
    String doing = text("loading.phase." + phase.name().toLowerCase(Locale.ROOT));
    progressText.set(phase == LoadPhase.READING && bytes > 0
        ? text(
            "loading.bytes",
            doing,
            ByteSize.text(Math.round(LoadPhase.read(fraction) * bytes)),
            ByteSize.text(bytes))
        : text("loading.doing", doing));
  }
}
