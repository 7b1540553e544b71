package org.mergescope.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.mergescope.app.session.ClockAdjustment;
import org.mergescope.app.session.FunctionLink;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceOpener;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.connect.ConnectView;
import org.mergescope.app.view.connect.ConnectViewModel;
import org.mergescope.app.view.merged.MergedView;
import org.mergescope.app.view.merged.MergedViewModel;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.FittedText;
import org.mergescope.app.view.picture.ViewExport;
import org.mergescope.app.view.prune.FolderOpener;
import org.mergescope.app.view.reading.ReadingViews;
import org.mergescope.app.view.reading.ReadingsViewModel;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.Later;
import org.mergescope.app.view.shell.MenuName;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.shell.Scope;
import org.mergescope.app.view.shell.ShellView;
import org.mergescope.app.view.shell.Slot;
import org.mergescope.app.view.tempo.TempoView;
import org.mergescope.app.view.tempo.TempoViewModel;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.app.view.waterfall.TraceView;
import org.mergescope.app.view.waterfall.WaterfallCommands;
import org.mergescope.app.view.waterfall.WaterfallExport;
import org.mergescope.app.view.waterfall.WaterfallView;
import org.mergescope.app.view.waterfall.WaterfallViewModel;

import static org.mergescope.app.view.Texts.text;

/// The trace side of the window, built by hand: connecting, searching, the waterfall and the merged functions beside it.
final class TraceSide {
  private final TraceSession traces;
  private final Notices notices;
  private final FileDialogs dialogs;
  private final ConnectViewModel connecting;
  private final TempoViewModel requests;
  private final TraceOpener opener;
  private final Later<WaterfallView> waterfallView;
  private final WaterfallCommands.Groups waterfallCommands;
  private final WaterfallViewModel waterfall;
  private final MergedViewModel merged;
  private final Command connect;
  private final Command find;
  private final Command openFile;
  private final Command compareFile;
  private final Command hold;
  private final ReadingsViewModel readings;
  private final ViewExport files;
  private final Theme theme;
  private Consumer<String> showReading = key -> {};
  private Runnable showSearch = () -> {};
  private Runnable showCard = () -> {};
  private Runnable onConnected = () -> {};
  private Optional<Path> traceFile = Optional.empty();
  private Optional<String> connectedUrl = Optional.empty();

  TraceSide(
      TaskRunner tasks,
      ModuleSession modules,
      TraceSession traces,
      Selection selection,
      Notices notices,
      FileDialogs dialogs,
      LiveSettings settings,
      Theme theme) {
    this.traces = traces;
    this.notices = notices;
    this.dialogs = dialogs;
    FunctionLink link = new FunctionLink(modules, traces, selection);
    opener = new TraceOpener(tasks, modules, traces, notices::error);
    connecting = new ConnectViewModel(tasks, traces, settings);
    requests = new TempoViewModel(tasks, traces, opener, settings, InstantSource.system(), ZoneId.systemDefault());
    ClockAdjustment clocks = new ClockAdjustment(traces, selection, opener, notices::error);
    waterfall =
        new WaterfallViewModel(tasks, traces, selection, link, clocks, this::openLinked, notices::error);
    waterfallView = new Later<>(this::makeWaterfall);
    waterfallCommands = WaterfallCommands.of(waterfall, waterfallView);
    merged = new MergedViewModel(tasks, modules, traces, selection, link, notices::error);
    traces.connectionProperty().subscribe(now ->
        connectedUrl = now == null ? Optional.empty() : Optional.of(connecting.urlProperty().get().strip()));
    connect = Command.of("connect.command", () -> showCard.run())
        .withIcon(MaterialDesignL.LAN_CONNECT)
        .withShortcut("Shortcut+T");
    find = Command.of("tempo.find", () -> showSearch.run())
        .withIcon(MaterialDesignC.CLOUD_SEARCH_OUTLINE)
        .withShortcut("Shortcut+Shift+T");
    readings = new ReadingsViewModel(tasks, traces, selection, notices::error);
    FolderOpener folders = FolderOpener.ofThisMachine(tasks, notices::error);
    files = new ViewExport(tasks, dialogs, notices, CanvasPainter.widths(FittedText.SIZE), folders);
    this.theme = theme;
    var open = Bindings.isNotNull(traces.traceProperty());
    compareFile = Command.of("reading.comparison.file", this::askForComparison)
        .withIcon(MaterialDesignC.COMPARE)
        .enabledWhen(open, "reading.comparison.nothing");
    hold = Command.of("reading.comparison.hold", readings::hold)
        .withIcon(MaterialDesignP.PIN_OUTLINE)
        .enabledWhen(open, "reading.comparison.nothing");
    openFile = Command.of("tempo.open-file", this::askForFile)
        .withIcon(MaterialDesignF.FILE_CHART_OUTLINE)
        .withShortcut("Shortcut+Shift+O");
  }

  Command connectCommand() {
    return connect;
  }

  /// Puts the views into their slots.
  void putInto(ShellView shell, Command chooseManifest) {
    Later<Node> search = new Later<>(() -> new TempoView(
        requests, theme, new ConnectView(connecting, dialogs, () -> onConnected.run())));
    Map<String, Supplier<Node>> panes = ReadingViews.of(
        readings, files, theme, files.widths(), List.of(compareFile, hold));
    TraceView view = new TraceView(waterfall, waterfallView, search, panes, connect, openFile);
    MergedView functions = new MergedView(merged, chooseManifest);
    shell.workspace().put(Slot.TRACE, view, view.tools());
    shell.workspace().put(Slot.MERGED, functions, functions.tools());
    showSearch = view::showSearch;
    showReading = view::show;
    onConnected = () -> {
      shell.hideSheet();
      found();
    };
    showCard = () -> {
      ConnectView card = new ConnectView(connecting, dialogs, onConnected);
      shell.showSheet(text("connect.title"), card);
      card.requestFocus();
    };
  }

  private WaterfallView makeWaterfall() {
    return new WaterfallView(waterfall, theme, files.widths(), waterfallCommands);
  }

  /// Registers its commands.
  void register(Commands commands) {
    var connected = Bindings.isNotNull(traces.connectionProperty());
    commands.add(MenuName.TRACE, connect, find, disconnect(connected));
    commands.add(MenuName.TRACE, openFile, closeTrace());
    WaterfallCommands.Groups groups = waterfallCommands;
    commands.addSubmenu(MenuName.TRACE, Scope.TRACE, "waterfall.menu", groups.time());
    commands.addSubmenu(MenuName.TRACE, Scope.TRACE, "waterfall.menu.steps", groups.steps());
    commands.addSubmenu(MenuName.TRACE, Scope.TRACE, "waterfall.menu.rows", groups.rows());
    commands.addSubmenu(
        MenuName.TRACE, "waterfall.export", new WaterfallExport(waterfall, theme, files).commands());
    commands.add(MenuName.TRACE, compareFile, hold);
    commands.add(MenuName.TRACE, Scope.TRACE, groups.look().toArray(Command[]::new));
  }

  /// The file of the open trace, where it came from one.
  Optional<Path> openTraceFile() {
    return traceFile.filter(file -> traces.trace()
        .filter(trace -> trace.origin().equals(String.valueOf(file.getFileName())))
        .isPresent());
  }

  /// The URL of the connected Tempo.
  Optional<String> connectedUrl() {
    return connectedUrl;
  }

  /// Connects to the Tempo of the last time; where that fails, the pane of requests says why.
  void reconnect(String url) {
    connecting.chooseUrl(url);
    connecting.connect(() -> {});
  }

  /// Opens the traces of a file.
  void openFile(Path file) {
    traceFile = Optional.of(file.toAbsolutePath().normalize());
    requests.openFile(file, () -> showSearch.run(), notices::error);
  }

  /// Connects to a Tempo; the card is shown meanwhile, and says why where that fails.
  void connectTo(String url) {
    connecting.chooseUrl(url);
    showCard.run();
    connecting.connect(onConnected);
  }

  private void openLinked(String traceId) {
    traces.connection().ifPresentOrElse(
        connected -> opener.open(
            connected.server().url(),
            text("tempo.opening"),
            cancelled -> connected.client().trace(traceId, cancelled),
            () -> {},
            notices::error),
        () -> notices.warning(text("waterfall.link.not-connected", traceId)));
  }

  private void found() {
    traces.connection().ifPresent(
        connected -> notices.information(text("connect.connected", ConnectViewModel.level(connected.server()))));
    showSearch.run();
  }

  private void askForComparison() {
    dialogs.open(text("reading.comparison.file"), List.of(traceFiles())).ifPresent(file -> {
      showReading.accept("reading.comparison");
      readings.compareWith(file);
    });
  }

  private static FileDialogs.Kind traceFiles() {
    return new FileDialogs.Kind(text("tempo.kinds"), List.of("*.json", "*.jsonl", "*.pb", "*"));
  }

  private void askForFile() {
    dialogs.open(text("tempo.open-file"), List.of(traceFiles())).ifPresent(this::openFile);
  }

  private Command disconnect(ObservableBooleanValue connected) {
    return Command.of("connect.disconnect", traces::disconnect).enabledWhen(connected, "connect.not-connected");
  }

  private Command closeTrace() {
    return Command.of("tempo.close", traces::closeTrace)
        .enabledWhen(Bindings.isNotNull(traces.traceProperty()), "tempo.close.nothing");
  }
}
