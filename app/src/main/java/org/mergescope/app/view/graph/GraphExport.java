package org.mergescope.app.view.graph;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;
import org.mergescope.app.graphfile.GraphFormat;
import org.mergescope.app.graphfile.GraphSource;
import org.mergescope.app.graphfile.PossibleCalls;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.Picture;
import org.mergescope.app.view.picture.PictureCommands;
import org.mergescope.app.view.picture.PictureFile;
import org.mergescope.app.view.picture.ViewExport;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.callgraph.CallGraphView;

/// Writes what is drawn to files: as a picture, or as a graph for other tools.
final class GraphExport {
  private final GraphViewModel model;
  private final Theme theme;
  private final ViewExport files;

  GraphExport(GraphViewModel model, Theme theme, ViewExport files) {
    this.model = model;
    this.theme = theme;
    this.files = files;
  }

  /// The commands, the pictures first.
  List<Command> commands() {
    BooleanBinding drawn = Bindings.createBooleanBinding(
        () -> !model.drawingProperty().get().isEmpty(), model.drawingProperty());
    return Stream.concat(
            PictureCommands.of("graph.export", files, theme, this::picture, this::suggestion).stream(),
            Stream.of(
                Command.of("graph.export.dot", () -> graph(GraphFormat.DOT)),
                Command.of("graph.export.graphml", () -> graph(GraphFormat.GRAPHML)),
                Command.of("graph.export.json", () -> graph(GraphFormat.JSON))))
        .map(command -> command.enabledWhen(drawn, "graph.export.nothing"))
        .toList();
  }

  /// The commands as a menu of their own.
  Menu menu() {
    Menu menu = new Menu(Texts.text("graph.export"));
    menu.setId("graph.export");
    commands().forEach(command -> menu.getItems().add(Controls.menuItem(command)));
    return menu;
  }

  /// The whole drawing, also what is out of sight.
  Picture picture() {
    GraphDrawing drawing = model.drawingProperty().get();
    Emphasis emphasis = model.emphasisProperty().get().hovering(-1);
    Box bounds = drawing.layout().bounds();
    Camera camera = new Camera(bounds.x(), bounds.y(), 1);
    String title = model.state()
        .map(state -> state.module().index().text().name() + " – " + title(state))
        .orElse("");
    return new Picture(title, bounds.width(), bounds.height(), painter ->
        new GraphPicture(drawing, emphasis, camera, model.widths()).draw(painter, bounds.width(), bounds.height()));
  }

  private String title(ModuleState state) {
    return ModeTexts.title(
        model.modeProperty().get(), symbol -> NodeLabel.of(state.module().displayName(symbol)));
  }

  private void graph(GraphFormat format) {
    model.state().ifPresent(state -> {
      OpenModule module = state.module();
      GraphSource source = new GraphSource(module.program(), state.reachability(), module.names());
      BitSet symbols = model.drawingProperty().get().scene().symbols();
      String ending = format.name().toLowerCase(Locale.ROOT);
      FileDialogs.Kind kind = new FileDialogs.Kind(format.name(), List.of("*." + ending));
      files.text(suggestion(ending), kind, out -> format.write(
          source,
          PossibleCalls.NONE.with(CallGraphView.of(module.graph()).firstOfEachKind().among(symbols)),
          PossibleCalls.NONE,
          out));
    });
  }

  private Path suggestion(String ending) {
    return model.state()
        .map(state -> PictureFile.beside(state.module().index().text(), "graph", ending))
        .orElse(Path.of("graph." + ending));
  }
}
