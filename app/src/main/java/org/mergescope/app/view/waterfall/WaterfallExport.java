package org.mergescope.app.view.waterfall;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import org.mergescope.app.session.OpenTrace;
import org.mergescope.app.view.picture.Picture;
import org.mergescope.app.view.picture.ViewExport;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.reading.RowsCsv;
import org.mergescope.model.trace.OtlpJsonWriter;

import static org.mergescope.app.view.Texts.text;

/// Writes the trace, its rows, or a picture of them to files.
public final class WaterfallExport {
  private static final double WIDTH = 1_400;
  private static final double NAMES = 420;
  private static final double SCALE = 2;
  /// A picture of more rows is read by nobody; it begins with the first one that is seen.
  private static final int MOST_ROWS = 1_000;

  private final WaterfallViewModel model;
  private final Theme theme;
  private final ViewExport files;

  /// An export of what a model shows.
  public WaterfallExport(WaterfallViewModel model, Theme theme, ViewExport files) {
    this.model = model;
    this.theme = theme;
    this.files = files;
  }

  /// The commands.
  public List<Command> commands() {
    var there = Bindings.isNotNull(model.shownProperty());
    return List.of(
            Command.of("waterfall.export.json", this::json),
            Command.of("waterfall.export.csv", this::csv),
            Command.of("waterfall.export.svg", this::svg),
            Command.of("waterfall.export.png", this::png))
        .stream()
        .map(command -> command.enabledWhen(there, "waterfall.nothing"))
        .toList();
  }

  private void json() {
    Shown shown = model.shown();
    if (shown != null) {
      files.bytes(
          suggestion(shown, ".json"), new FileDialogs.Kind("OTLP JSON", List.of("*.json")),
          (out, cancelled) -> OtlpJsonWriter.write(shown.facts().trace(), out, cancelled));
    }
  }

  private void csv() {
    Shown shown = model.shown();
    if (shown != null) {
      OpenTrace open = shown.facts().open();
      files.text(
          suggestion(shown, ".csv"), new FileDialogs.Kind("CSV", List.of("*.csv")),
          out -> RowsCsv.write(
              open.trace(), shown.rows(), open.mapping().names(), open.selfTime(), open.criticalPath(), out));
    }
  }

  private void svg() {
    Shown shown = model.shown();
    if (shown != null) {
      files.svg(suggestion(shown, ".svg"), picture(shown), theme.palette());
    }
  }

  private void png() {
    Shown shown = model.shown();
    if (shown != null) {
      files.png(suggestion(shown, ".png"), picture(shown), theme.palette(), SCALE);
    }
  }

  /// The rows that are there, with the time that is shown.
  private Picture picture(Shown shown) {
    int all = shown.rows().rowCount();
    int rows = Math.min(all, MOST_ROWS);
    double top = Math.min(Math.floor(model.rows().topProperty().get()), all - rows);
    Sheet sheet = new Sheet(WIDTH, Sheet.HEADER + rows * Sheet.ROW, NAMES, rows == all ? 0 : top);
    WaterfallPicture drawn = new WaterfallPicture(
        shown,
        model.timeline().window(),
        model.selected(),
        model.selection().markedSpansProperty().get(),
        model.search().matchesProperty().get(),
        WaterfallPicture.Pointer.NOWHERE,
        model.timeline().measureProperty().get(),
        model.byFunctionProperty().get());
    String title = rows == all ? model.title() : text("waterfall.export.part", model.title(), rows, all);
    String names = text("waterfall.names");
    return new Picture(
        title,
        WIDTH,
        sheet.height(),
        painter -> WaterfallPainter.paint(new PainterSurface(painter, files.widths()), sheet, drawn, names));
  }

  private static Path suggestion(Shown shown, String ending) {
    return Path.of("trace-" + shown.facts().trace().traceId() + ending);
  }
}
