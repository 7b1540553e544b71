package org.mergescope.app.view.reading;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.picture.ViewExport;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.Later;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.reading.SpanStatistics.Group;

import static org.mergescope.app.view.Texts.text;

/// The readings as panes, by the key of their titles, in the order of their tabs.
public final class ReadingViews {
  private final ReadingsViewModel model;
  private final ViewExport files;

  private ReadingViews(ReadingsViewModel model, ViewExport files) {
    this.model = model;
    this.files = files;
  }

  /// The panes of a model, which are made when they are first seen.
  ///
  /// @param widths of text of the usual size
  /// @param ways the commands that lead to a trace to compare with
  public static Map<String, Supplier<Node>> of(
      ReadingsViewModel model, ViewExport files, Theme theme, CharWidths widths, List<Command> ways) {
    ReadingViews views = new ReadingViews(model, files);
    Map<String, Supplier<Node>> panes = new LinkedHashMap<>();
    panes.put("reading.path", new Later<>(views::path));
    panes.put("reading.statistics", new Later<>(views::statistics));
    panes.put("reading.flame", new Later<>(() -> views.flame(theme, widths)));
    panes.put("reading.calls", new Later<>(views::calls));
    panes.put(
        "reading.comparison", new Later<>(() -> new ComparisonView(model, views::csv, ways).pane()));
    return panes;
  }

  private Node path() {
    ReadingTable<Step> table = new ReadingTable<>(
        "reading-path-table",
        text("reading.path.empty"),
        List.of(
            ReadingColumn.count("reading.column.step", 60, Step::number),
            ReadingColumn.text("reading.column.name", 220, Step::name),
            ReadingColumn.text("reading.column.service", 140, Step::service),
            ReadingColumn.time("reading.column.start", 90, Step::startNanos),
            ReadingColumn.time("reading.column.length", 90, Step::lengthNanos)),
        step -> model.selection().span(step.span()));
    model.path().answerProperty().subscribe(steps -> table.show(steps == null ? List.of() : steps));
    return new ReadingPane(
        "reading-path",
        model.path().wantedProperty()::set,
        table,
        List.of(ReadingPane.search("reading-path-search", table::search), csv(table, "path")),
        new Label(text("reading.path.note")));
  }

  private Node statistics() {
    ReadingTable<Group> table = new ReadingTable<>(
        "reading-statistics-table",
        text("reading.empty"),
        List.of(
            ReadingColumn.text("reading.column.group", 210, Group::label),
            ReadingColumn.count("reading.column.spans", 64, Group::spans),
            ReadingColumn.count("reading.column.errors", 60, Group::errors),
            ReadingColumn.time("reading.column.total", 84, Group::totalNanos),
            ReadingColumn.time("reading.column.self", 84, Group::selfNanos),
            ReadingColumn.time("reading.column.critical", 84, Group::criticalNanos),
            ReadingColumn.time("reading.column.p50", 84, Group::p50Nanos),
            ReadingColumn.time("reading.column.p95", 84, Group::p95Nanos),
            ReadingColumn.time("reading.column.max", 84, Group::maxNanos)),
        group -> {});
    Label note = new Label();
    model.statistics().answerProperty().subscribe(found -> {
      table.show(found == null ? List.of() : found.groups());
      note.setText(found == null || found.untimed() == 0 ? "" : text("reading.untimed", found.untimed()));
    });
    return new ReadingPane(
        "reading-statistics",
        model.statistics().wantedProperty()::set,
        table,
        controls(ReadingPane.search("reading-statistics-search", table::search), csv(table, "statistics")),
        note);
  }

  private Node calls() {
    ReadingTable<Call> table = new ReadingTable<>(
        "reading-calls-table",
        text("reading.empty"),
        List.of(
            ReadingColumn.text("reading.column.caller", 180, Call::caller),
            ReadingColumn.text("reading.column.callee", 180, Call::callee),
            ReadingColumn.count("reading.column.calls", 64, Call::calls),
            ReadingColumn.count("reading.column.errors", 60, Call::errors),
            ReadingColumn.time("reading.column.total", 84, Call::totalNanos),
            ReadingColumn.time("reading.column.callee-self", 110, Call::selfNanos),
            ReadingColumn.time("reading.column.callee-critical", 110, Call::criticalNanos)),
        call -> {});
    model.calls().answerProperty().subscribe(found -> table.show(found == null ? List.of() : found));
    return new ReadingPane(
        "reading-calls",
        model.calls().wantedProperty()::set,
        table,
        controls(ReadingPane.search("reading-calls-search", table::search), csv(table, "calls")),
        new Label(text("reading.calls.note")));
  }

  private Node flame(Theme theme, CharWidths widths) {
    FlameView flame = new FlameView(model, theme, widths);
    Button all = Controls.iconButton(
        MaterialDesignF.FIT_TO_PAGE_OUTLINE, text("reading.flame.all"), () -> flame.zoom(-1));
    all.getStyleClass().add(Styles.SMALL);
    return new ReadingPane(
        "reading-flame",
        model.flame().wantedProperty()::set,
        flame,
        controls(ReadingPane.search("reading-flame-search", flame::search), all),
        new Label(text("reading.flame.note")));
  }

  private List<Node> controls(Node... more) {
    List<Node> controls = new ArrayList<>(List.of(new GroupByChoice(model)));
    controls.addAll(List.of(more));
    return controls;
  }

  private Button csv(ReadingTable<?> table, String name) {
    Button button = new Button(text("reading.csv"), new FontIcon(MaterialDesignF.FILE_DELIMITED_OUTLINE));
    button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    button.setOnAction(event -> files.text(
        Path.of("trace-" + name + ".csv"), new FileDialogs.Kind("CSV", List.of("*.csv")), table::csv));
    return button;
  }
}
