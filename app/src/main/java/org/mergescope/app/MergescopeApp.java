package org.mergescope.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.mergescope.app.session.FocusTrail;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.task.FxTaskRunner;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.task.UncaughtFailures;
import org.mergescope.app.view.code.CodeView;
import org.mergescope.app.view.code.CodeViewModel;
import org.mergescope.app.view.functions.ColumnsViewModel;
import org.mergescope.app.view.functions.FunctionsView;
import org.mergescope.app.view.functions.FunctionsViewModel;
import org.mergescope.app.view.functions.RowsExportViewModel;
import org.mergescope.app.view.graph.GraphCommands;
import org.mergescope.app.view.graph.GraphView;
import org.mergescope.app.view.graph.GraphViewModel;
import org.mergescope.app.view.inspector.CallsViewModel;
import org.mergescope.app.view.inspector.InspectorView;
import org.mergescope.app.view.inspector.InspectorViewModel;
import org.mergescope.app.view.inspector.WhyViewModel;
import org.mergescope.app.view.log.LogView;
import org.mergescope.app.view.log.LogViewModel;
import org.mergescope.app.view.overview.OverviewView;
import org.mergescope.app.view.overview.OverviewViewModel;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.SvgPainter;
import org.mergescope.app.view.picture.ViewExport;
import org.mergescope.app.view.prune.DeleteDialog;
import org.mergescope.app.view.prune.DeletionToast;
import org.mergescope.app.view.prune.DeletionViewModel;
import org.mergescope.app.view.prune.DependentsViewModel;
import org.mergescope.app.view.prune.ExportDialog;
import org.mergescope.app.view.prune.ExportViewModel;
import org.mergescope.app.view.prune.FolderOpener;
import org.mergescope.app.view.prune.MarkViewModel;
import org.mergescope.app.view.prune.PruneCommands;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.DiscardDialog;
import org.mergescope.app.view.shell.FileCommands;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.MenuName;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.shell.OpenFilesViewModel;
import org.mergescope.app.view.shell.PanesMenu;
import org.mergescope.app.view.shell.RecentFilesViewModel;
import org.mergescope.app.view.shell.RecentMenu;
import org.mergescope.app.view.shell.ShellView;
import org.mergescope.app.view.shell.Slot;
import org.mergescope.app.view.shell.StartPageView;
import org.mergescope.app.view.shell.StatusBarView;
import org.mergescope.app.view.shell.StatusBarViewModel;
import org.mergescope.app.view.shell.StepCommands;
import org.mergescope.app.view.shell.ThemeMenu;
import org.mergescope.app.view.shell.WindowCommands;
import org.mergescope.app.view.shell.WindowPlacement;
import org.mergescope.app.view.shell.WindowTitle;
import org.mergescope.app.view.theme.Theme;

/// The composition root: every object of one window, built by hand. Made and used on the JavaFX thread.
public final class MergescopeApp {
  private final Stage stage;
  private final TaskRunner tasks = new FxTaskRunner();
  private final Notices notices = new Notices();
  private final ModuleSession module = new ModuleSession(tasks, notices::error);
  private final TraceSession traces = new TraceSession();
  private final Selection selection = new Selection();
  private final FocusTrail trail = new FocusTrail(selection);
  private final LiveSettings settings;
  private final Theme theme;
  private final OpenFilesViewModel files;
  private final TraceSide traceSide;
  private final WorkKeeping keeping;
  private final ExportDialog exporting;
  private final ShellView shell;

  /// Builds the window's content on a stage.
  public MergescopeApp(Stage stage, Surroundings around) {
    this.stage = stage;
    settings = new LiveSettings(around.loaded().settings(), around.file(), tasks, notices::error);
    theme = new Theme(Platform.getPreferences().colorSchemeProperty());
    theme.choiceProperty().set(settings.get().theme());
    theme.choiceProperty().subscribe(chosen -> settings.update(before -> before.withTheme(chosen)));
    traceSide = new TraceSide(tasks, module, traces, selection, notices, around.dialogs());
    RecentFilesViewModel recentFiles = new RecentFilesViewModel(tasks, settings, notices::error);
    files = new OpenFilesViewModel(
        tasks, module, traceSide::openFile, recentFiles, notices, around.home(), this::askBeforeLeaving);
    keeping = new WorkKeeping(tasks, module, selection, files, settings, around.file().folder(), notices);
    shell = new ShellView(notices, files::open);
    FileCommands file = FileCommands.of(files, keeping.recovery(), around.dialogs(), module);
    StepCommands steps = StepCommands.of(module, trail);
    WindowCommands window = WindowCommands.of(stage, shell, around.file().folder());

    DeletionViewModel deletion = new DeletionViewModel(
        module, selection, tasks, new DeleteDialog(stage), notices::information, notices::error);
    PruneCommands prune = PruneCommands.of(
        deletion,
        new DependentsViewModel(module, selection, tasks, notices::error),
        new MarkViewModel(module, selection, notices::information));
    exporting = exportDialog(prune, around.dialogs());
    Command export = PruneCommands.export(exporting, module);
    InspectorViewModel inspected = new InspectorViewModel(module, selection, tasks, notices::error);
    InspectorView inspector = new InspectorView(
        inspected,
        new WhyViewModel(inspected, tasks, notices::error),
        new CallsViewModel(inspected, tasks, notices::error),
        prune.deleteSelected(),
        new LogView(new LogViewModel(module, ZoneId.systemDefault())));
    FunctionsViewModel table = new FunctionsViewModel(module, traces, selection, tasks, notices::error);
    FunctionsView functions = new FunctionsView(
        table,
        new ColumnsViewModel(settings),
        new RowsExportViewModel(table, tasks, around.dialogs(), notices::information, notices::error),
        prune.deleteSelected(),
        inspector.whyCommand());

    // The views, each in its slot.
    GraphView graph = new GraphView(
        new GraphViewModel(module, selection, tasks, notices::error),
        theme,
        new GraphCommands(
            prune.deleteSelected(), inspector.whyCommand(), Optional.of(prune.toggleRoot()), () -> functions.findCommand().run()),
        viewExport(around.dialogs()));
    shell.workspace().put(Slot.GRAPH, graph, graph.tools());
    OverviewView overview = new OverviewView(
        new OverviewViewModel(module, selection, tasks, notices::error),
        theme,
        prune.deleteSelected(),
        inspector.whyCommand());
    shell.workspace().put(Slot.OVERVIEW, overview, overview.tools());
    CodeView code = new CodeView(new CodeViewModel(module, selection, tasks, notices::error));
    shell.workspace().put(Slot.CODE, code, code.tools());
    shell.workspace().put(Slot.FUNCTIONS, functions, functions.tools());
    shell.workspace().put(Slot.INSPECTOR, inspector);
    traceSide.putInto(shell, theme, file.manifest());

    // The menus, a group a line.
    RecentMenu recent = new RecentMenu(recentFiles.filesProperty(), files::open, file.clearRecent());
    shell.menuBar().add(MenuName.FILE, file.open());
    shell.menuBar().add(MenuName.FILE, recent);
    shell.menuBar().add(MenuName.FILE, file.sample(), file.manifest(), file.close());
    shell.menuBar().add(MenuName.FILE, file.pin(), file.reload());
    shell.menuBar().add(MenuName.FILE, export);
    shell.menuBar().add(MenuName.FILE, graph.exportMenu());
    shell.menuBar().add(MenuName.FILE, Command.of("shell.quit", this::quit).withShortcut("Shortcut+Q"));
    shell.menuBar().add(MenuName.EDIT, steps.undo(), steps.redo(), inspector.logCommand());
    shell.menuBar().add(MenuName.EDIT, prune.deleteSelected(), prune.deleteWithDependents(), prune.deleteUnreachable());
    shell.menuBar().add(MenuName.EDIT, prune.toggleRoot(), prune.toggleExcluded());
    shell.menuBar().add(MenuName.EDIT, functions.findCommand());
    shell.menuBar().add(MenuName.EDIT, code.findCommand(), code.copyCommand());
    shell.menuBar().add(MenuName.VIEW, new ThemeMenu(theme));
    shell.menuBar().add(MenuName.VIEW, new PanesMenu(shell.workspace()));
    shell.menuBar().add(MenuName.VIEW, code.viewCommands());
    shell.menuBar().add(MenuName.VIEW, window.fullScreen());
    shell.menuBar().add(MenuName.NAVIGATE, steps.back(), steps.forward());
    shell.menuBar().add(MenuName.NAVIGATE, window.nextPane(), window.previousPane());
    shell.menuBar().add(MenuName.HELP, window.shortcuts(), window.about());

    shell.toolBar().addLeft(file.open(), steps.back(), steps.forward());
    shell.toolBar().addLeft(steps.undo(), steps.redo());
    shell.toolBar().addLeft(traceSide.connectCommand());
    shell.toolBar().addRightDanger(prune.deleteUnreachable());
    shell.toolBar().addRight(export);
    shell.putStatusBar(new StatusBarView(new StatusBarViewModel(module, traces, tasks)));
    shell.putStartPage(
        new StartPageView(
            file.open(),
            List.of(file.sample(), traceSide.connectCommand()),
            recentFiles.filesProperty(),
            files::open,
            recentFiles::pin,
            file.clearRecent()),
        Bindings.isNull(module.stateProperty())
            .and(Bindings.isNull(traces.traceProperty()))
            .and(Bindings.isNull(traces.connectionProperty())));
    around.loaded().problem().ifPresent(problem -> notices.warning(problem));
    new DeletionToast(module, notices).start();
    followModule();
    buildStage();
  }

  private ViewExport viewExport(FileDialogs dialogs) {
    return new ViewExport(
        tasks,
        dialogs,
        notices,
        CanvasPainter.widths(SvgPainter.TEXT_SIZE),
        FolderOpener.ofThisMachine(tasks, notices::error));
  }

  private ExportDialog exportDialog(PruneCommands prune, FileDialogs dialogs) {
    return new ExportDialog(
        stage,
        new ExportViewModel(module, tasks),
        prune.deleteUnreachable(),
        dialogs,
        FolderOpener.ofThisMachine(tasks, notices::error));
  }

  private void followModule() {
    module.stateProperty().subscribe((before, after) -> {
      if (before == null || after == null || before.module().index() != after.module().index()) {
        selection.focus(Selection.NONE);
        trail.clear();
        selection.focus(after == null ? Selection.NONE : after.module().index().symbol("main"));
      }
    });
    stage.titleProperty().bind(Bindings.createStringBinding(
        () -> WindowTitle.of(module.state(), module.unsavedProperty().get()),
        module.stateProperty(),
        module.unsavedProperty()));
  }

  private void buildStage() {
    Scene scene = new Scene(shell);
    theme.dress(scene);
    stage.setScene(scene);
    WindowPlacement.apply(stage, settings.get().window());
    shell.workspace().restoreDividers(settings.get().dividers());
    stage.setOnCloseRequest(request -> {
      request.consume();
      quit();
    });
  }

  /// Shows the window; from now on what nobody catches becomes a notice.
  ///
  /// @param onClosed told the last settings when the window is closed
  public void show(Consumer<Settings> onClosed) {
    Thread.setDefaultUncaughtExceptionHandler(new UncaughtFailures(notices::error));
    keeping.follow(traceSide);
    stage.setOnHidden(closed -> {
      keeping.end();
      traces.disconnect();
      onClosed.accept(settings.get().withWindow(
          WindowPlacement.of(stage, settings.get().window()), shell.workspace().dividers()));
    });
    stage.show();
  }

  /// Opens files, and a connection.
  public void open(List<Path> toOpen, Optional<String> tempoUrl) {
    files.open(toOpen);
    tempoUrl.ifPresent(traceSide::connectTo);
  }

  /// Begins as the command line says: with files and a connection, or else with what was open last.
  public void start(List<Path> toOpen, Optional<String> tempoUrl) {
    if (toOpen.isEmpty() && tempoUrl.isEmpty()) {
      keeping.reopen();
    } else {
      keeping.offerLeft(toOpen);
      open(toOpen, tempoUrl);
    }
  }

  private void quit() {
    files.leave(stage::hide);
  }

  private void askBeforeLeaving(Runnable goOn) {
    switch (DiscardDialog.ask(stage, module.state().map(state -> state.deletions().count()).orElse(0))) {
      case EXPORT -> exporting.show(goOn);
      case DISCARD -> goOn.run();
      case CANCEL -> {}
    }
  }
}
