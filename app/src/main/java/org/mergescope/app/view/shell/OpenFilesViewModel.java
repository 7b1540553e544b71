package org.mergescope.app.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.FilesToOpen;
import org.mergescope.app.session.Following;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.journal.JournalFile;
import org.mergescope.app.session.journal.Opening;
import org.mergescope.app.session.journal.Opening.Opened;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.merge.MergedFunction;
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
  private final DocumentsViewModel documents;
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
    documents = new DocumentsViewModel(modules);
    loading = new LoadingViewModel(tasks, notices, () -> modules.state().isEmpty(), this::openPartially);
  }

  /// The modules that are open.
  public DocumentsViewModel documents() {
    return documents;
  }

  /// The files that were opened last, or null; another object each time files are opened.
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
          Runnable manifests = () -> found.manifests().forEach(this::openManifest);
          if (found.modules().isEmpty()) {
            manifests.run();
          } else {
            openOrShow(found.modules(), manifests);
          }
          found.traces().forEach(onTrace);
        },
        failure -> loading.failed(files, failure));
  }

  private void openOrShow(List<Path> files, Runnable then) {
    documents.find(files).ifPresentOrElse(
        index -> documents.show(index, then), () -> openModules(new Opening(files, Optional.empty()), then, () -> {}));
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

  /// Closes the module that is shown, unless the user wants to keep deletions that were not exported.
  public void closeModule() {
    if (modules.unsavedProperty().get()) {
      askFirst.accept(this::close);
    } else {
      close();
    }
  }

  private void close() {
    documents.closeCurrent();
    if (documents.all().isEmpty()) {
      opened.set(null);
    }
  }

  /// Goes on to close everything; asks first about each module where something would be lost.
  public void leave(Runnable goOn) {
    leave(0, goOn);
  }

  private void leave(int from, Runnable goOn) {
    int next = from;
    while (next < documents.all().size() && !documents.isUnsaved(next)) {
      next++;
    }
    if (next == documents.all().size()) {
      goOn.run();
      return;
    }
    int asked = next;
    documents.show(asked, () -> askFirst.accept(() -> leave(asked + 1, goOn)));
  }

  /// Opens modules without a question, with the choices of a journal where there is one.
  void openModules(List<Path> files, Optional<JournalFile> choices) {
    openModules(
        new Opening(files, choices, false, documents.find(files).flatMap(documents::followingOf)), () -> {}, () -> {});
  }

  /// Opens modules again that were open before, followed as before, with their manifest, then goes on, also where they
  /// cannot be opened.
  public void reopen(
      List<Path> files, Optional<Following> following, Optional<Path> manifest, Runnable opened, Runnable then) {
    openModules(
        new Opening(files, Optional.empty(), false, following),
        () -> {
          opened.run();
          manifest.ifPresentOrElse(file -> openManifest(file, then), then);
        },
        then);
  }

  /// Opens of broken modules what stands before the error, to be looked at.
  public void openPartially(List<Path> files) {
    openModules(new Opening(files, Optional.empty(), true, Optional.empty()), () -> {}, () -> {});
  }

  private void openModules(Opening wanted, Runnable then, Runnable onFailure) {
    List<Path> files = wanted.paths();
    TaskHandle opening = tasks.run(
        "open module",
        text("shell.opening", files.getFirst().getFileName()),
        wanted,
        found -> documents.add(found, () -> {
          recent.opened(files);
          opened.set(found);
          loading.done();
          sayWhatIsOdd(found.state().module(), wanted.following());
          then.run();
        }),
        failure -> {
          loading.failed(files, failure);
          onFailure.run();
        });
    loading.began(files, opening);
  }

  private void sayWhatIsOdd(OpenModule module, Optional<Following> wanted) {
    if (module.isPartial()) {
      return;
    }
    if (wanted.isPresent() && !Following.of(module).equals(wanted)) {
      notices.warning(text("recovery.roots", module.index().text().name()));
    }
    if (wanted.isEmpty() && module.roots() instanceof Roots.Exported) {
      notices.warning(text("shell.no-main", module.index().text().name()));
    }
  }

  /// Gives the open module the functions a manifest names.
  public void openManifest(Path file) {
    openManifest(file, () -> {});
  }

  /// While the file is read another module may come to be shown, of which the functions are not.
  private void openManifest(Path file, Runnable then) {
    OpenModule module = modules.state().map(state -> state.module()).orElse(null);
    if (module == null) {
      notices.warning(text("shell.manifest.no-module", file.getFileName()));
      then.run();
      return;
    }
    tasks.run(
        "open manifest",
        text("shell.opening", file.getFileName()),
        (progress, cancelled) -> Grouping.of(module, MergeManifest.read(file)),
        found -> {
          if (modules.state().filter(now -> now.module().index().equals(module.index())).isPresent()) {
            modules.regroup(found.manifest(), found.functions());
            documents.manifest(file.toAbsolutePath().normalize());
            notices.information(text("shell.manifest.read", file.getFileName(), found.functions().size()));
          } else {
            notices.warning(text("shell.manifest.elsewhere", file.getFileName(), module.index().text().name()));
          }
          then.run();
        },
        failure -> {
          notices.error(failure);
          then.run();
        });
  }

  private record Grouping(MergeManifest manifest, List<MergedFunction> functions) {
    static Grouping of(OpenModule module, MergeManifest manifest) {
      return new Grouping(manifest, MergedFunctions.of(module.reachability(), module.names(), manifest));
    }
  }
}
