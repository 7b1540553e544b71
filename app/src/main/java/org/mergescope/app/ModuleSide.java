package org.mergescope.app;

import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.stage.Stage;
import org.mergescope.app.session.FocusTrail;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.code.CodeView;
import org.mergescope.app.view.code.CodeViewModel;
import org.mergescope.app.view.code.Peek;
import org.mergescope.app.view.code.PeekViewModel;
import org.mergescope.app.view.functions.ColumnsViewModel;
import org.mergescope.app.view.functions.FunctionsView;
import org.mergescope.app.view.functions.FunctionsViewModel;
import org.mergescope.app.view.functions.RowsExportViewModel;
import org.mergescope.app.view.graph.GraphCommands;
import org.mergescope.app.view.graph.GraphTabs;
import org.mergescope.app.view.graph.GraphView;
import org.mergescope.app.view.graph.GraphViewModel;
import org.mergescope.app.view.graph.TabCommands;
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
import org.mergescope.app.view.prune.DeletionViewModel;
import org.mergescope.app.view.prune.DependentsViewModel;
import org.mergescope.app.view.prune.ExportDialog;
import org.mergescope.app.view.prune.ExportViewModel;
import org.mergescope.app.view.prune.FolderOpener;
import org.mergescope.app.view.prune.MarkViewModel;
import org.mergescope.app.view.prune.PruneCommands;
import org.mergescope.app.view.roots.RootsCommand;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.FunctionCommands;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.MenuName;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.shell.Scope;
import org.mergescope.app.view.shell.ShellView;
import org.mergescope.app.view.shell.Slot;
import org.mergescope.app.view.shell.WorkspaceView;
import org.mergescope.app.view.theme.Theme;

/// The module side of the window, built by hand: the views of its functions, and what can be done with them.
final class ModuleSide {
  private final WorkspaceView workspace;
  private final PruneCommands prune;
  private final ExportDialog exporting;
  private final Command export;
  private final Command exportAs;
  private final Command followed;
  private final InspectorView inspector;
  private final FunctionsViewModel table;
  private final FunctionsView functions;
  private final GraphView graph;
  private final GraphTabs graphs;
  private final OverviewView overview;
  private final CodeView code;
  private final FunctionCommands chosen;
  private final Command peek;

  ModuleSide(
      Stage stage,
      ShellView shell,
      TaskRunner tasks,
      ModuleSession module,
      TraceSession traces,
      Selection selection,
      FocusTrail trail,
      Notices notices,
      FileDialogs dialogs,
      LiveSettings settings,
      Theme theme) {
    workspace = shell.workspace();
    FunctionMenu menu = new FunctionMenu(shell.commands(), selection);
    FolderOpener folders = FolderOpener.ofThisMachine(tasks, notices::error);
    chosen = new FunctionCommands(module, selection, tasks, notices);
    prune = PruneCommands.of(
        new DeletionViewModel(
            module, selection, tasks, new DeleteDialog(stage), notices::information, notices::error),
        new DependentsViewModel(module, selection, tasks, notices::error),
        new MarkViewModel(module, selection, notices::information));
    exporting =
        new ExportDialog(
            stage, new ExportViewModel(module, tasks), prune.deleteUnreachable(), dialogs, folders, notices);
    export = PruneCommands.export(exporting, module);
    exportAs = PruneCommands.exportAs(exporting, module);
    followed = RootsCommand.of(module, tasks, shell);
    InspectorViewModel inspected = new InspectorViewModel(module, selection, tasks, notices::error);
    inspector = new InspectorView(
        inspected,
        new WhyViewModel(inspected, tasks, notices::error),
        new CallsViewModel(inspected, tasks, notices::error),
        prune.deleteSelected(),
        new LogView(new LogViewModel(module, ZoneId.systemDefault())),
        menu);
    table = new FunctionsViewModel(module, traces, selection, tasks, notices::error);
    functions = new FunctionsView(
        table,
        new ColumnsViewModel(settings),
        new RowsExportViewModel(table, tasks, dialogs, notices::information, notices::error),
        prune.deleteSelected(),
        menu);
    ViewExport files = new ViewExport(
        tasks, dialogs, notices, CanvasPainter.widths(SvgPainter.TEXT_SIZE), folders);
    GraphViewModel seen = new GraphViewModel(module, selection, tasks, notices::error);
    graphs = new GraphTabs(seen, module, selection, trail);
    graph = new GraphView(
        seen,
        graphs,
        theme,
        new GraphCommands(
            menu, prune.toggleRoot(), () -> functions.findCommand().run(), this::showGraph),
        files);
    overview =
        new OverviewView(new OverviewViewModel(module, selection, tasks, notices::error), theme, menu, files);
    code = new CodeView(
        new CodeViewModel(module, selection, tasks, notices::error), Appearance.codeSize(settings), menu);
    peek = Peek.command(stage, new PeekViewModel(module, selection, tasks, notices::error));
    workspace.put(Slot.OVERVIEW, overview, overview.tools());
    workspace.put(Slot.GRAPH, graph, graph.tools());
    workspace.put(Slot.CODE, code, code.tools());
    workspace.put(Slot.FUNCTIONS, functions, functions.tools());
    workspace.put(Slot.INSPECTOR, inspector);
  }

  /// What the function table is filtered by.
  StringProperty filterProperty() {
    return table.filterProperty();
  }

  /// The graphs, each in a tab.
  GraphTabs graphs() {
    return graphs;
  }

  Command exportCommand() {
    return export;
  }

  Command deleteUnreachable() {
    return prune.deleteUnreachable();
  }

  /// Asks for a file and writes what is left of the module.
  ///
  /// @param then what is done once it is written
  void export(Runnable then) {
    exporting.show(then);
  }

  /// Registers what writes files.
  void registerExports(Commands commands) {
    commands.add(MenuName.FILE, export, exportAs);
    commands.addSubmenu(MenuName.FILE, "graph.export", graph.exportCommands());
    commands.addSubmenu(MenuName.FILE, "overview.export", overview.exportCommands());
    commands.add(MenuName.FILE, functions.rowCommands().exportFound(), functions.rowCommands().exportSelected());
  }

  /// Registers what is about the views.
  void registerViews(Commands commands) {
    code.viewCommands().forEach(command -> commands.add(MenuName.VIEW, command.after(this::showCode)));
    commands.add(MenuName.VIEW, code.lookCommands());
    commands.addSubmenu(MenuName.VIEW, "graph.drawing", graph.drawingCommands());
    commands.addSubmenu(MenuName.VIEW, Scope.GRAPH, "graph.drawing", graph.nodes().all());
    commands.addSubmenu(MenuName.VIEW, "overview.menu", overview.commands());
  }

  /// Registers what can be done with functions, and makes the context menu of one.
  void registerFunctions(Commands commands) {
    Command focus = chosen.focus();
    Command why = chosen.why(this::explain);
    Command[] copies = {chosen.copyName(), chosen.copyMangledName(), chosen.copyIr(), chosen.copyPath()};
    Command[] reveals = {
      chosen.reveal(workspace, Slot.OVERVIEW, symbol -> {}),
      chosen.reveal(workspace, Slot.GRAPH, symbol -> {}),
      chosen.reveal(workspace, Slot.FUNCTIONS, functions::unhide),
      chosen.reveal(workspace, Slot.CODE, symbol -> {})
    };
    commands.add(MenuName.EDIT, inspector.logCommand(() -> workspace.goTo(Slot.INSPECTOR)));
    commands.add(MenuName.EDIT, prune.deleteSelected(), prune.deleteWithDependents(), prune.deleteUnreachable());
    commands.add(MenuName.EDIT, Scope.SYMBOLS, prune.toggleRoot());
    commands.add(MenuName.EDIT, prune.toggleExcluded(), followed);
    commands.add(MenuName.EDIT, copies);
    commands.add(MenuName.EDIT, functions.rowCommands().copy(), code.copyCommand());
    commands.add(MenuName.EDIT, functions.findCommand(), code.findCommand().after(this::showCode));
    commands.add(MenuName.NAVIGATE, Scope.SYMBOLS, focus, why, peek);
    commands.addSubmenu(MenuName.NAVIGATE, Scope.GRAPH, "graph.looks", graph.looks().all());
    commands.add(MenuName.NAVIGATE, reveals);
    TabCommands tabs = graph.tabs();
    commands.addSubmenu(
        MenuName.NAVIGATE, "graph.tabs", List.of(tabs.open(), tabs.close(), tabs.next(), tabs.previous()));

    commands.putIntoFunctionMenu(focus, tabs.open(), peek);
    commands.putIntoFunctionMenu(Scope.OVERVIEW, array(overview.commands()));
    commands.putIntoFunctionMenu(
        why,
        graph.looks().callers(),
        graph.looks().callees(),
        graph.looks().dominated(),
        graph.looks().cycle());
    commands.putIntoFunctionMenu(
        prune.deleteSelected(), prune.deleteWithDependents(), prune.toggleRoot(), prune.toggleExcluded());
    commands.putIntoFunctionMenu(Scope.GRAPH, array(graph.nodes().all()));
    commands.putIntoFunctionMenu(copies);
    commands.putIntoFunctionMenu(Scope.FUNCTIONS, array(functions.rowCommands().ofSelected()));
    commands.putIntoFunctionMenu(Scope.OVERVIEW, array(overview.exportCommands().subList(1, 2)));
    commands.putIntoFunctionMenu(reveals);
  }

  private void showCode() {
    workspace.goTo(Slot.CODE);
  }

  private void showGraph() {
    if (!graph.isKeyboardHere()) {
      workspace.goTo(Slot.GRAPH);
      graph.takeKeyboard();
    }
  }

  /// The answer in words, and for who looks at the graph there as well, where the keyboard then stays.
  private void explain() {
    inspector.whyCommand().run();
    if (graph.isKeyboardHere()) {
      graph.looks().path().run();
    } else {
      workspace.goTo(Slot.INSPECTOR);
    }
  }

  private static Command[] array(List<Command> commands) {
    return commands.toArray(Command[]::new);
  }
}
