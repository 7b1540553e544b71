package org.mergescope.app.view.reading;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.mergescope.app.view.Durations;
import org.mergescope.app.view.PrintableText;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.model.reading.TraceComparison;
import org.mergescope.model.reading.TraceComparison.Change;
import org.mergescope.model.reading.TraceComparison.Path;

import static org.mergescope.app.view.Texts.text;

/// The open trace beside another, path by path.
final class ComparisonView {
  /// Deeper paths are no further to the right; the number says how deep they are.
  private static final int DEEPEST_INDENT = 20;

  private final ReadingsViewModel model;
  private final ReadingTable<Path> table;
  private final Label note = new Label();
  private final ReadingPane pane;

  /// @param csv makes the button that writes a table
  /// @param ways the commands that lead to a trace to compare with
  ComparisonView(
      ReadingsViewModel model, BiFunction<ReadingTable<?>, String, Button> csv, List<Command> ways) {
    this.model = model;
    table = new ReadingTable<>(
        "reading-comparison-table",
        text("reading.comparison.empty"),
        List.of(
            new ReadingColumn<>(
                "reading.column.path", 250, false, Path::label, path -> 0, ComparisonView::indented),
            ReadingColumn.text("reading.column.change", 80, path -> name(path.change())),
            ReadingColumn.count("reading.column.before", 64, Path::spansBefore),
            ReadingColumn.count("reading.column.after", 64, Path::spansAfter),
            ReadingColumn.time("reading.column.time-before", 90, Path::totalBeforeNanos),
            ReadingColumn.time("reading.column.time-after", 90, Path::totalAfterNanos),
            new ReadingColumn<>(
                "reading.column.delta", 90, true, path -> Long.toString(path.deltaNanos()), Path::deltaNanos,
                path -> signed(path.deltaNanos()))),
        path -> {
          if (path.firstAfter() >= 0) {
            model.selection().span(path.firstAfter());
          }
        });
    List<Node> controls = new ArrayList<>(List.of(new GroupByChoice(model)));
    for (Command way : ways) {
      Button button = Controls.button(way);
      button.getStyleClass().addAll(Styles.SMALL);
      controls.add(button);
    }
    Button end = new Button(text("reading.comparison.end"), new FontIcon(MaterialDesignC.CLOSE));
    end.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    end.visibleProperty().bind(model.heldProperty().isNotNull());
    end.managedProperty().bind(end.visibleProperty());
    end.setOnAction(event -> model.release());
    controls.add(end);
    controls.add(ReadingPane.search("reading-comparison-search", table::search));
    controls.add(csv.apply(table, "comparison"));
    note.setId("reading-comparison-note");
    pane = new ReadingPane(
        "reading-comparison", model.comparison().wantedProperty()::set, table, controls, note);
    model.comparison().answerProperty().subscribe(this::show);
    model.heldProperty().subscribe(held -> show(model.comparison().answerProperty().get()));
  }

  Node pane() {
    return pane;
  }

  private void show(@Nullable TraceComparison found) {
    ReadingsViewModel.Held held = model.heldProperty().get();
    if (found == null || held == null) {
      table.show(List.of());
      note.setText(held == null ? text("reading.comparison.hint") : "");
      return;
    }
    table.show(found.paths());
    Map<Change, Integer> counts = new EnumMap<>(Change.class);
    found.paths().forEach(path -> counts.merge(path.change(), 1, Integer::sum));
    note.setText(text(
        "reading.comparison.note",
        held.origin(),
        signed(found.durationDeltaNanos()),
        counts.getOrDefault(Change.ADDED, 0),
        counts.getOrDefault(Change.REMOVED, 0),
        counts.getOrDefault(Change.SLOWER, 0),
        counts.getOrDefault(Change.FASTER, 0),
        held.trace().traceId()));
  }

  private static String indented(Path path) {
    return "  ".repeat(Math.min(path.depth(), DEEPEST_INDENT))
        + (path.depth() > DEEPEST_INDENT ? path.depth() + "› " : "")
        + PrintableText.of(path.label());
  }

  private static String name(Change change) {
    return text("reading.change." + change.name().toLowerCase(Locale.ROOT));
  }

  private static String signed(long nanos) {
    return (nanos > 0 ? "+" : "") + Durations.text(nanos);
  }
}
