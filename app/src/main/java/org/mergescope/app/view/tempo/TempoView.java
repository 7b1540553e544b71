package org.mergescope.app.view.tempo;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mergescope.app.session.TraceSession.Connected;
import org.mergescope.app.view.FittedScroll;
import org.mergescope.app.view.connect.ConnectViewModel;
import org.mergescope.app.view.shell.TooltipText;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.tempo.TempoFeature;
import org.mergescope.model.tempo.TempoServer;

import static org.mergescope.app.view.Texts.text;

/// The search panel: the card that connects while no Tempo is, then the search and what it found.
public final class TempoView extends BorderPane {
  /// How much of a low pane the fields may take: what was found is always seen.
  private static final double FORM_SHARE = 0.5;

  private final TempoViewModel model;
  private final Node card;
  private final SearchBar search;
  private final ScrollPane form;
  private final FoundTable table;
  private final Label note = new Label();
  private final ScatterView plot;
  private final ResultsBar results;
  private final Label placeholder = new Label();

  /// A panel of the model; `card` is shown while no Tempo is connected.
  public TempoView(TempoViewModel model, Theme theme, Region card) {
    this.model = model;
    setId("tempo");
    setMinSize(0, 0);
    getStyleClass().add("tempo");
    getStylesheets().add(Objects.requireNonNull(TempoView.class.getResource("tempo.css")).toExternalForm());
    this.card = scrolling(card);
    search = new SearchBar(model);
    form = new FittedScroll(search);
    form.setMinHeight(0);
    form.getStyleClass().add("tempo-form");
    form.maxHeightProperty().bind(heightProperty().multiply(FORM_SHARE));
    table = new FoundTable(model);
    table.setPlaceholder(placeholder);
    note.setId("tempo-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(note, Priority.ALWAYS);
    note.setMaxWidth(Double.MAX_VALUE);
    plot = new ScatterView(model, theme);
    results = new ResultsBar(model, table::copy);
    results.plottedProperty().subscribe((before, after) -> arrange());
    model.connectionProperty().subscribe(changed -> arrange());
    model.stateProperty().subscribe(changed -> arrange());
    model.openProblemProperty().subscribe(problem -> say());
  }

  @Override
  public void requestFocus() {
    // A scroll pane takes its content in with its first style: before that the keyboard cannot go there.
    applyCss();
    if (model.connectionProperty().get() == null) {
      card.requestFocus();
    } else {
      search.requestFocus();
    }
  }

  private static Node scrolling(Region card) {
    Label title = new Label(text("tempo.connect-first"));
    title.getStyleClass().add(Styles.TEXT_BOLD);
    VBox column = new VBox(title, card);
    column.getStyleClass().add("tempo-connect");
    ScrollPane scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private void arrange() {
    Connected connected = model.connectionProperty().get();
    boolean listed = model.stateProperty().get() instanceof SearchState.Listed;
    VBox top = new VBox();
    top.getStyleClass().add("tempo-top");
    if (connected != null) {
      top.getChildren().add(form);
    }
    if (connected != null || listed) {
      HBox line = new HBox(note, results);
      line.getStyleClass().add("tempo-row");
      top.getChildren().add(line);
      setTop(top);
      setCenter(results.plottedProperty().get() && hasRows() ? plot : table);
    } else {
      setTop(null);
      setCenter(card);
    }
    say();
  }

  private boolean hasRows() {
    return model.stateProperty().get() instanceof SearchState.Listed list && !list.found().rows().isEmpty();
  }

  private void say() {
    SearchState state = model.stateProperty().get();
    results.setVisible(state instanceof SearchState.Listed);
    results.setManaged(results.isVisible());
    note.getStyleClass().removeAll("tempo-problem", Styles.TEXT_MUTED);
    note.setText("");
    switch (state) {
      case SearchState.Idle idle -> {
        note.getStyleClass().add(Styles.TEXT_MUTED);
        note.setText(server());
        model.connection().ifPresent(now -> TooltipText.set(note, absences(now.server())));
        show(Found.NOTHING, text("tempo.idle"));
      }
      case SearchState.Searching searching -> show(Found.NOTHING, text("tempo.searching"));
      case SearchState.Listed list -> {
        note.getStyleClass().add(Styles.TEXT_MUTED);
        note.setText(list.title().isEmpty() ? list.found().note() : list.title() + " · " + list.found().note());
        show(list.found(), text("tempo.nothing") + "\n" + text("tempo.nothing.hint"));
      }
      case SearchState.Failed failed -> {
        note.getStyleClass().add("tempo-problem");
        note.setText(failed.sentence());
        show(Found.NOTHING, "");
      }
    }
    model.openProblemProperty().get().ifPresent(problem -> {
      note.getStyleClass().add("tempo-problem");
      note.setText(problem);
      });
  }

  private String server() {
    Connected connected = model.connectionProperty().get();
    return connected == null ? "" : ConnectViewModel.level(connected.server()) + " · " + connected.server().url();
  }

  private static String absences(TempoServer server) {
    String absent = Stream.of(TempoFeature.values())
        .flatMap(feature -> server.absence(feature).stream())
        .collect(Collectors.joining("\n"));
    return absent.isEmpty() ? text("tempo.features.all") : absent;
  }

  private void show(Found found, String otherwise) {
    placeholder.setText(otherwise);
    table.show(found);
    plot.show(found.rows());
  }
}
