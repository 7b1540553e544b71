package org.mergescope.app.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.FilesToOpen;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.journal.JournalFile;
import org.mergescope.app.session.journal.Opening;
import org.mergescope.app.session.journal.Opening.Opened;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.merge.MergedFunctions;
import org.mergescope.model.reach.Roots;

import static org.mergescope.app.view.Texts.text;

/// Opens files, however they come: dialog, drop, recent list, command line. What cannot be opened becomes a notice, and
/// what was open before stays.
public final class OpenFilesViewModel {
  private static final String SAMPLE_MODULE = "sample-traces/compose-post-merged.ll";
  private static final String SAMPLE_TRACE = "sample-traces/traces/compose-post.merged.json";

  private final TaskRunner tasks;
  private final ModuleSession modules;
  private final Consumer<Path> onTrace;
  private final RecentFilesViewModel recent;
  private final Notices notices;
  private final Optional<Path> home;
  private final Consumer<Runnable> askFirst;
  private final LoadingViewModel loading;
  private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>(this, "opened", null);

  /// A view model with nothing open yet.
  ///
  /// @param onTrace opens a file that is a trace
  /// @param home the folder of the program, which has the sample
  /// @param askFirst asks the user what becomes of deletions that were not exported, and goes on where they may go
  public OpenFilesViewModel(
      TaskRunner tasks,
      ModuleSession modules,
      Consumer<Path> onTrace,
      RecentFilesViewModel recent,
      Notices notices,
      Optional<Path> home,
      Consumer<Runnable> askFirst) {
    this.tasks = tasks;
    this.modules = modules;
    this.onTrace = onTrace;
    this.recent = recent;
    this.notices = notices;
    this.home = home;
    this.askFirst = askFirst;
    loading = new LoadingViewModel(tasks, notices, () -> modules.state().isEmpty());
  }

  /// The files of the open module, or null; another object each time files are opened.
  public ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /// How far the opening of files is.
  public LoadingViewModel loading() {
    return loading;
  }

  /// What was open before.
  public RecentFilesViewModel recent() {
    return recent;
  }

  /// Opens files, each as what it is. Several modules, or those in a folder, are linked as one program.
  public void open(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    tasks.run(
        "look at " + files,
        text("shell.opening", files.getFirst().getFileName()),
        (progress, cancelled) -> FilesToOpen.of(files),
        found -> {
          if (!found.modules().isEmpty()) {
            leave(() -> openModules(found.modules(), Optional.empty()));
          }
          found.traces().forEach(onTrace);
          found.manifests().forEach(this::openManifest);
        },
        failure -> loading.failed(files, failure));
  }

  /// Opens a file as what it is.
  public void open(Path file) {
    open(List.of(file));
  }

  /// Whether the sample is there to be opened.
  public boolean hasSample() {
    return home.isPresent();
  }

  /// Opens the sample: its module and a request that it served.
  public void openSample() {
    home.ifPresent(folder -> open(List.of(folder.resolve(SAMPLE_MODULE), folder.resolve(SAMPLE_TRACE))));
  }

  /// Closes the module, unless the user wants to keep deletions that were not exported.
  public void closeModule() {
    leave(() -> {
      modules.close();
      opened.set(null);
    });
  }

  /// Goes on to replace or close what is open; asks first where something would be lost.
  public void leave(Runnable goOn) {
    if (modules.unsavedProperty().get()) {
      askFirst.accept(goOn);
    } else {
      goOn.run();
    }
  }

  /// Opens modules without a question, with the choices of a journal where there is one.
  void openModules(List<Path> files, Optional<JournalFile> choices) {
    TaskHandle opening = tasks.run(
        "open module",
        text("shell.opening", files.getFirst().getFileName()),
        new Opening(files, choices),
        found -> {
          modules.open(found.state(), found.position().history());
          recent.opened(files);
          opened.set(found);
          loading.done();
          sayWhatIsOdd(found.state().module());
        },
        failure -> loading.failed(files, failure));
    loading.began(files, opening);
  }

  private void sayWhatIsOdd(OpenModule module) {
    if (module.roots() instanceof Roots.Exported) {
      notices.warning(text("shell.no-main", module.index().text().name()));
    }
  }

  /// Gives the open module the functions a manifest names.
  public void openManifest(Path file) {
    OpenModule module = modules.state().map(state -> state.module()).orElse(null);
    if (module == null) {
      notices.warning(text("shell.manifest.no-module", file.getFileName()));
      return;
    }
    tasks.run(
        "open manifest",
        text("shell.opening", file.getFileName()),
        (progress, cancelled) ->
          MergedFunctions.of(module.reachability(), module.names(), MergeManifest.read(file)),
        functions -> {
          modules.regroup(functions);
          notices.information(text("shell.manifest.read", file.getFileName(), functions.size()));
        },
        notices::error);
  }
}
