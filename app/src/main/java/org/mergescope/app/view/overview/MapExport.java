package org.mergescope.app.view.overview;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.Picture;
import org.mergescope.app.view.picture.PictureCommands;
import org.mergescope.app.view.picture.PictureFile;
import org.mergescope.app.view.picture.ViewExport;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.ir.IrText;

/// Writes the map to files, as a picture.
final class MapExport {
  private MapExport() {}

  /// The commands; not enabled without a map.
  static List<Command> commands(OverviewViewModel model, Theme theme, ViewExport files) {
    BooleanBinding drawn = Bindings.createBooleanBinding(
        () -> model.drawingProperty().get().isPresent(), model.drawingProperty());
    return PictureCommands.of(
            "overview.export", files, theme, () -> picture(model), ending -> suggestion(model, ending))
        .stream()
        .map(command -> command.enabledWhen(drawn, "overview.export.nothing"))
        .toList();
  }

  /// The map as it is shown, with what is selected and focused, without the pointer and the keyboard.
  static Picture picture(OverviewViewModel model) {
    MapEmphasis emphasis = model.emphasisProperty().get().hovering(-1);
    return model.drawingProperty().get()
        .map(drawing -> picture(drawing, emphasis))
        .orElse(new Picture("", 1, 1, painter -> {}));
  }

  private static Picture picture(MapDrawing drawing, MapEmphasis emphasis) {
    Box whole = MapDrawing.box(drawing.viewport().bounds());
    TextFit fit = TextFit.ofLabels();
    String title = text(drawing).name() + " – " + drawing.tree().path(drawing.top());
    return new Picture(title, whole.width(), whole.height(), painter -> {
      new MapPicture(drawing, painter).cells();
      new MapLabels(drawing, painter, fit).draw();
      new MapOverlay(drawing, painter).draw(emphasis, false);
    });
  }

  private static IrText text(MapDrawing drawing) {
    return drawing.state().module().index().text();
  }

  private static Path suggestion(OverviewViewModel model, String ending) {
    return model.drawingProperty().get()
        .map(drawing -> PictureFile.beside(text(drawing), "map", ending))
        .orElse(Path.of("map." + ending));
  }
}
