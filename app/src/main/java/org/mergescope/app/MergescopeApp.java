package org.mergescope.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.mergescope.app.view.functions.FunctionsView;
import org.mergescope.app.view.functions.FunctionsViewModel;
import org.mergescope.app.view.graph.GraphView;
import org.mergescope.app.view.graph.GraphViewModel;
import org.mergescope.app.view.inspector.InspectorView;
import org.mergescope.app.view.inspector.InspectorViewModel;
import org.mergescope.app.view.palette.PaletteView;
import org.mergescope.app.view.palette.PaletteViewModel;
import org.mergescope.app.view.prune.DeleteDialog;
import org.mergescope.app.view.prune.DeletionViewModel;
import org.mergescope.app.view.prune.ExportDialog;
import org.mergescope.app.view.prune.ExportViewModel;
import org.mergescope.app.view.prune.FolderOpener;
import org.mergescope.app.view.prune.PruneCommands;
import org.mergescope.app.view.settings.SettingsView;
import org.mergescope.app.view.settings.SettingsViewModel;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.DiscardDialog;
import org.mergescope.app.view.shell.FileCommands;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.FunctionCommands;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.MenuName;
import org.mergescope.app.view.shell.NoticeBell;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.shell.OpenFilesViewModel;
import org.mergescope.app.view.shell.PaneCommands;
import org.mergescope.app.view.shell.RecentMenu;
import org.mergescope.app.view.shell.Scope;
import org.mergescope.app.view.shell.ShellView;
import org.mergescope.app.view.shell.Slot;
import org.mergescope.app.view.shell.StartPageView;
import org.mergescope.app.view.shell.StatusBarView;
import org.mergescope.app.view.shell.StatusBarViewModel;
import org.mergescope.app.view.shell.StepCommands;
import org.mergescope.app.view.shell.ThemeCommands;
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
  private final ShellView shell;

  /// Builds the window's content on a stage.
  public MergescopeApp(Stage stage, Surroundings around) {
    this.stage = stage;
    settings = new LiveSettings(around.loaded().settings(), around.file(), tasks, notices::error);
    theme = Appearance.theme(settings);
    traceSide = new TraceSide(tasks, module, traces, selection, notices, around.dialogs());
    files = new OpenFilesViewModel(
        tasks, module, traceSide::openFile, settings, notices, around.home(), this::askToDiscard);
    shell = new ShellView(notices, files::open);
    FileCommands file = FileCommands.of(files, around.dialogs(), module);
    StepCommands steps = StepCommands.of(module, trail);
    WindowCommands window = WindowCommands.of(
        stage,
        shell,
        notices,
        around.file().folder(),
        new SettingsView(new SettingsViewModel(List.of(Appearance.settings(theme)))));
    PaneCommands panes = PaneCommands.of(shell.workspace());
    ThemeCommands look = ThemeCommands.of(theme);
    FunctionMenu menu = new FunctionMenu(shell.commands(), selection);
    PaletteView palette =
        new PaletteView(new PaletteViewModel(shell.commands(), module, selection, tasks, notices::error));
    shell.putOverlay(palette);

    DeletionViewModel deletion = new DeletionViewModel(
        module, selection, tasks, new DeleteDialog(stage), notices::information, notices::error);
    PruneCommands prune = PruneCommands.of(deletion);
    Command export = PruneCommands.export(exportDialog(prune, around.dialogs()), module);
    InspectorView inspector = new InspectorView(
        new InspectorViewModel(module, selection, tasks, notices::error), prune.deleteSelected());
    FunctionsView functions = new FunctionsView(
        new FunctionsViewModel(module, selection, tasks, notices::error),
        prune.deleteSelected(),
        menu);

    // The views, each in its slot.
    GraphView graph = new GraphView(
        new GraphViewModel(module, selection, tasks, notices::error), theme, menu);
    shell.workspace().put(Slot.GRAPH, graph, graph.tools());
    CodeView code = new CodeView(new CodeViewModel(module, selection, tasks, notices::error));
    shell.workspace().put(Slot.CODE, code);
    shell.workspace().put(Slot.FUNCTIONS, functions, functions.tools());
    shell.workspace().put(Slot.INSPECTOR, inspector);
    traceSide.putInto(shell, theme, file.manifest());

    // What can be done with functions, wherever they are shown.
    FunctionCommands chosen = new FunctionCommands(module, selection, tasks, notices);
    Command focus = chosen.focus();
    Command why = chosen.why(() -> {
      shell.workspace().goTo(Slot.INSPECTOR);
      inspector.whyCommand().run();
    });
    Command[] copies = {chosen.copyName(), chosen.copyMangledName(), chosen.copyIr(), chosen.copyPath()};
    Command[] reveals = {
      chosen.reveal(shell.workspace(), Slot.FUNCTIONS, functions::unhide),
      chosen.reveal(shell.workspace(), Slot.GRAPH, symbol -> {}),
      chosen.reveal(shell.workspace(), Slot.CODE, symbol -> {})
    };

    // Every command, a group a line, in the order of the menus.
    Commands commands = shell.commands();
    commands.add(MenuName.FILE, file.open());
    shell.menuBar().add(
        MenuName.FILE, new RecentMenu(files.recentFilesProperty(), files::open, file.clearRecent()));
    commands.add(MenuName.FILE, file.sample(), file.manifest(), file.close());
    commands.add(MenuName.FILE, export);
    commands.add(MenuName.FILE, window.settings());
    commands.add(MenuName.FILE, Command.of("shell.quit", this::quit).withShortcut("Shortcut+Q"));
    commands.add(MenuName.EDIT, steps.undo(), steps.redo());
    commands.add(MenuName.EDIT, prune.deleteSelected(), prune.deleteUnreachable());
    commands.add(MenuName.EDIT, copies);
    commands.add(MenuName.EDIT, functions.findCommand(), code.findCommand());
    commands.addSubmenu(MenuName.VIEW, "shell.theme", look.choices());
    commands.addSubmenu(MenuName.VIEW, "shell.text-size", look.textSizes());
    commands.addSubmenu(MenuName.VIEW, "shell.panes", panes.show());
    commands.add(MenuName.VIEW, panes.enlarge(), panes.drawer(), window.fullScreen(), window.notices());
    commands.add(MenuName.NAVIGATE, palette.openCommand(), palette.goToFunctionCommand());
    commands.add(MenuName.NAVIGATE, steps.back(), steps.forward());
    commands.add(MenuName.NAVIGATE, Scope.SYMBOLS, focus, why);
    commands.add(MenuName.NAVIGATE, reveals);
    commands.addSubmenu(MenuName.NAVIGATE, "shell.go-to", panes.go());
    commands.add(MenuName.NAVIGATE, panes.next(), panes.previous());
    traceSide.register(commands);
    commands.add(MenuName.HELP, window.shortcuts(), window.about());
    KeyHints.addTo(commands);
    commands.putIntoFunctionMenu(focus, why);
    commands.putIntoFunctionMenu(prune.deleteSelected());
    commands.putIntoFunctionMenu(copies);
    commands.putIntoFunctionMenu(reveals);

    shell.toolBar().addLeft(file.open(), steps.back(), steps.forward());
    shell.toolBar().addLeft(steps.undo(), steps.redo());
    shell.toolBar().addLeft(traceSide.connectCommand());
    shell.toolBar().addRightDanger(prune.deleteUnreachable());
    shell.toolBar().addRight(export);
    shell.toolBar().addRightWhileEnabled(panes.drawer());
    shell.putStatusBar(new StatusBarView(
        new StatusBarViewModel(module, traces, tasks), new NoticeBell(notices, window.notices())));
    shell.putStartPage(
        new StartPageView(
            file.open(),
            List.of(file.sample(), traceSide.connectCommand()),
            files.recentFilesProperty(),
            files::open,
            file.clearRecent()),
        Bindings.isNull(module.stateProperty())
            .and(Bindings.isNull(traces.traceProperty()))
            .and(Bindings.isNull(traces.connectionProperty())));
    around.loaded().problem().ifPresent(notices::warning);
    followModule();
    buildStage();
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
      if (!files.mayGo()) {
        request.consume();
      }
    });
  }

  /// Shows the window; from now on what nobody catches becomes a notice.
  ///
  /// @param onClosed told the last settings when the window is closed
  public void show(Consumer<Settings> onClosed) {
    Thread.setDefaultUncaughtExceptionHandler(new UncaughtFailures(notices::error));
    stage.setOnHidden(closed -> {
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

  private void quit() {
    if (files.mayGo()) {
      stage.hide();
    }
  }

  private boolean askToDiscard() {
    return DiscardDialog.ask(stage, module.state().map(state -> state.deletions().count()).orElse(0));
  }
}
