package org.mergescope.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.mergescope.app.session.FocusTrail;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.task.FxTaskRunner;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.task.UncaughtFailures;
import org.mergescope.app.view.palette.PaletteView;
import org.mergescope.app.view.palette.PaletteViewModel;
import org.mergescope.app.view.prune.DeletionToast;
import org.mergescope.app.view.prune.FolderOpener;
import org.mergescope.app.view.settings.SettingsView;
import org.mergescope.app.view.settings.SettingsViewModel;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.CrashDialog;
import org.mergescope.app.view.shell.DiscardDialog;
import org.mergescope.app.view.shell.Document.Look;
import org.mergescope.app.view.shell.DocumentTabs;
import org.mergescope.app.view.shell.FileCommands;
import org.mergescope.app.view.shell.Later;
import org.mergescope.app.view.shell.LoadingView;
import org.mergescope.app.view.shell.LogTextView;
import org.mergescope.app.view.shell.MenuName;
import org.mergescope.app.view.shell.NoticeBell;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.shell.OpenFilesViewModel;
import org.mergescope.app.view.shell.PaneCommands;
import org.mergescope.app.view.shell.PartialBanner;
import org.mergescope.app.view.shell.RecentFilesViewModel;
import org.mergescope.app.view.shell.RecentMenu;
import org.mergescope.app.view.shell.ShellView;
import org.mergescope.app.view.shell.StartPageView;
import org.mergescope.app.view.shell.StatusBarView;
import org.mergescope.app.view.shell.StatusBarViewModel;
import org.mergescope.app.view.shell.StepCommands;
import org.mergescope.app.view.shell.ThemeCommands;
import org.mergescope.app.view.shell.WindowCommands;
import org.mergescope.app.view.shell.WindowPlacement;
import org.mergescope.app.view.shell.WindowTitle;
import org.mergescope.app.view.theme.Theme;

import static org.mergescope.app.view.Texts.text;

/// The composition root: every object of one window, built by hand. Made and used on the JavaFX thread.
public final class MergescopeApp {
  private static final Duration REST = Duration.seconds(1);

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
  private final ModuleSide moduleSide;
  private final ShellView shell;
  private final RecentLog log = RecentLog.attach();
  private final CrashDialog crash;

  /// Builds the window's content on a stage.
  public MergescopeApp(Stage stage, Surroundings around) {
    this.stage = stage;
    settings = new LiveSettings(around.loaded().settings(), around.file(), tasks, notices::error);
    theme = Appearance.theme(settings);
    traceSide = new TraceSide(tasks, module, traces, selection, notices, around.dialogs(), settings, theme);
    RecentFilesViewModel recentFiles = new RecentFilesViewModel(tasks, settings, notices::error);
    files = new OpenFilesViewModel(
        tasks, module, traceSide::openFile, recentFiles, notices, around.home(), this::askBeforeLeaving);
    keeping = new WorkKeeping(tasks, module, files, settings, around.file().folder(), notices);
    shell = new ShellView(notices, files::open);
    crash = new CrashDialog(shell, around.dialogs(), tasks, notices, log::lines);
    FileCommands file = FileCommands.of(files, keeping.recovery(), around.dialogs(), module);
    StepCommands steps = StepCommands.of(module, trail);
    WindowCommands window = WindowCommands.of(
        stage,
        shell,
        notices,
        around.file().folder(),
        new Later<>(() -> new SettingsView(
            new SettingsViewModel(List.of(Appearance.settings(theme), StartSettings.of(settings))))));
    PaneCommands panes = PaneCommands.of(shell.workspace());
    ThemeCommands look = ThemeCommands.of(theme);
    PaletteView palette =
        new PaletteView(new PaletteViewModel(shell.commands(), module, selection, tasks, notices::error));
    shell.putOverlay(palette);

    // The views, each in its slot.
    moduleSide = new ModuleSide(
        stage, shell, tasks, module, traces, selection, trail, notices, around.dialogs(), settings, theme);
    traceSide.putInto(shell, file.manifest());

    // Every command, a group a line, in the order of the menus.
    Commands commands = shell.commands();
    commands.add(MenuName.FILE, file.open());
    shell.menuBar().add(
        MenuName.FILE, new RecentMenu(recentFiles.filesProperty(), files::open, file.clearRecent()));
    commands.add(MenuName.FILE, file.sample(), file.manifest(), file.close());
    commands.add(MenuName.FILE, file.pin(), file.reload());
    shell.putTabs(new DocumentTabs(files.documents(), file.close()));
    shell.putTabs(new PartialBanner(module));
    moduleSide.registerExports(commands);
    commands.add(MenuName.FILE, window.settings());
    commands.add(MenuName.FILE, Command.of("shell.quit", this::quit).withShortcut("Shortcut+Q"));
    commands.add(MenuName.EDIT, steps.undo(), steps.redo());
    commands.addSubmenu(MenuName.VIEW, "shell.theme", look.choices());
    commands.addSubmenu(MenuName.VIEW, "shell.text-size", look.textSizes());
    commands.addSubmenu(MenuName.VIEW, "shell.panes", panes.show());
    moduleSide.registerViews(commands);
    commands.add(MenuName.VIEW, panes.enlarge(), panes.drawer(), window.fullScreen(), window.notices());
    commands.add(MenuName.NAVIGATE, palette.openCommand(), palette.goToFunctionCommand());
    commands.add(MenuName.NAVIGATE, steps.back(), steps.forward());
    moduleSide.registerFunctions(commands);
    commands.addSubmenu(MenuName.NAVIGATE, "shell.go-to", panes.go());
    commands.add(MenuName.NAVIGATE, panes.next(), panes.previous());
    commands.add(MenuName.NAVIGATE, file.next(), file.previous());
    traceSide.register(commands);
    commands.add(MenuName.HELP, window.shortcuts(), showLog(around.file().folder()), window.about());
    KeyHints.addTo(commands);

    shell.toolBar().addLeft(file.open(), steps.back(), steps.forward());
    shell.toolBar().addLeft(steps.undo(), steps.redo());
    shell.toolBar().addLeft(traceSide.connectCommand());
    shell.toolBar().addRightDanger(moduleSide.deleteUnreachable());
    shell.toolBar().addRight(moduleSide.exportCommand());
    shell.toolBar().addRightWhileEnabled(panes.drawer());
    shell.putStatusBar(new StatusBarView(
        new StatusBarViewModel(module, traces, tasks), new NoticeBell(notices, window.notices())));
    StartPageView startPage = new StartPageView(
        file.open(),
        List.of(file.sample(), traceSide.connectCommand()),
        recentFiles.filesProperty(),
        files::open,
        recentFiles::pin,
        file.clearRecent());
    shell.putStartPage(
        new StackPane(startPage, new LoadingView(files.loading(), file.open(), files::open)),
        Bindings.isNull(module.stateProperty())
            .and(Bindings.isNull(traces.traceProperty()))
            .and(Bindings.isNull(traces.connectionProperty())));
    shell.workspace().giveRoomToTraces(module.stateProperty().map(_ -> false).orElse(true));
    around.loaded().problem().ifPresent(problem -> notices.warning(problem));
    new DeletionToast(module, notices).start();
    followModule();
    keeping.follow(this::look, this::goTo);
    buildStage();
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

  private Look look() {
    int focus = selection.focusProperty().get();
    Optional<String> name = module.state()
        .map(state -> state.module().index())
        .filter(index -> focus != Selection.NONE && focus < index.symbolCount() && !index.isUnnamed(focus))
        .map(index -> index.name(focus));
    return new Look(name, moduleSide.filterProperty().get(), moduleSide.graphs().saved());
  }

  private void goTo(Look look) {
    moduleSide.filterProperty().set(look.filter());
    module.state()
        .flatMap(state -> look.focus().map(state.module().index()::symbol))
        .filter(symbol -> symbol >= 0)
        .ifPresent(selection::focus);
    moduleSide.graphs().restore(look.graphs());
  }

  private void buildStage() {
    // Dressed while it is empty: every node looks for its styles once.
    Scene scene = new Scene(new Group());
    theme.dress(scene);
    scene.setRoot(shell);
    stage.setScene(scene);
    WindowPlacement.apply(stage, settings.get().window());
    shell.workspace().restoreDividers(settings.get().dividers());
    stage.setOnCloseRequest(request -> {
      request.consume();
      quit();
    });
  }

  /// Shows the window; from now on what nobody catches is told in it.
  ///
  /// @param onClosed told the last settings when the window is closed
  public void show(Consumer<Settings> onClosed) {
    Thread.setDefaultUncaughtExceptionHandler(new UncaughtFailures(crash::tell));
    keeping.follow(traceSide);
    stage.setOnHidden(closed -> {
      keeping.end();
      traces.disconnect();
      log.close();
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

  /// Tells once that nothing has been under way for a second.
  void whenAtRest(Runnable then) {
    PauseTransition rest = new PauseTransition(REST);
    rest.setOnFinished(_ -> {
      if (tasks.running().isEmpty()) {
        then.run();
      }
    });
    tasks.running().subscribe(rest::playFromStart);
    rest.play();
  }

  private Command showLog(Path folder) {
    FolderOpener folders = FolderOpener.ofThisMachine(tasks, notices::error);
    return Command.of(
        "shell.log",
        () -> shell.showSheet(text("shell.log.title"), new LogTextView(log.lines(), folder, folders)));
  }

  /// Closes the window, unless the user wants to keep what no export has written.
  void quit() {
    files.leave(stage::hide);
  }

  private void askBeforeLeaving(Runnable goOn) {
    String file = module.state().map(state -> state.module().index().text().name()).orElse("");
    switch (DiscardDialog.ask(stage, file, module.state().map(state -> state.deletions().count()).orElse(0))) {
      case EXPORT -> moduleSide.export(goOn);
      case DISCARD -> goOn.run();
      case CANCEL -> {}
    }
  }
}
