package org.mergescope.app.view.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mergescope.app.session.FilesToOpen;
import org.mergescope.app.session.ModuleLoader;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.Settings;
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
  private final LiveSettings settings;
  private final Notices notices;
  private final Optional<Path> home;
  private final BooleanSupplier mayDiscard;
  private final ReadOnlyObjectWrapper<List<RecentFile>> recentFiles =
      new ReadOnlyObjectWrapper<>(this, "recentFiles", List.of());

  /// A view model with nothing open yet.
  ///
  /// @param onTrace opens a file that is a trace
  /// @param home the folder of the program, which has the sample
  /// @param mayDiscard asks the user whether deletions that were not exported may go
  public OpenFilesViewModel(
      TaskRunner tasks,
      ModuleSession modules,
      Consumer<Path> onTrace,
      LiveSettings settings,
      Notices notices,
      Optional<Path> home,
      BooleanSupplier mayDiscard) {
    this.tasks = tasks;
    this.modules = modules;
    this.onTrace = onTrace;
    this.settings = settings;
    this.notices = notices;
    this.home = home;
    this.mayDiscard = mayDiscard;
    settings.settingsProperty().map(Settings::recentFiles).subscribe(this::lookForRecentFiles);
  }

  /// What was open before, newest first.
  public ReadOnlyObjectProperty<List<RecentFile>> recentFilesProperty() {
    return recentFiles.getReadOnlyProperty();
  }

  /// Forgets what was open before.
  public void clearRecentFiles() {
    settings.update(Settings::withoutRecentFiles);
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
            openModules(found.modules());
          }
          found.traces().forEach(onTrace);
          found.manifests().forEach(this::openManifest);
        },
        notices::error);
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
    if (mayGo()) {
      modules.close();
    }
  }

  /// Whether the open module may be replaced or closed; asks where something would be lost.
  public boolean mayGo() {
    return !modules.unsavedProperty().get() || mayDiscard.getAsBoolean();
  }

  private void openModules(List<Path> files) {
    if (!mayGo()) {
      return;
    }
    tasks.run(
        "open module",
        text("shell.opening", files.getFirst().getFileName()),
        new ModuleLoader(files, MergeManifest.EMPTY),
        module -> {
          modules.open(module);
          files.forEach(file -> settings.update(before -> before.withRecentFile(file)));
          sayWhatIsOdd(module);
        },
        notices::error);
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

  private void lookForRecentFiles(List<Path> files) {
    tasks.run(
        "recent files",
        text("shell.recent.looking"),
        (progress, cancelled) ->
          files.stream().map(file -> new RecentFile(file, Files.exists(file))).toList(),
        recentFiles::set,
        notices::error);
  }
}
