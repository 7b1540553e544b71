package org.mergescope.app.view.tempo;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.mergescope.app.session.TraceSession.Connected;
import org.mergescope.app.view.connect.ConnectViewModel;
import org.mergescope.app.view.tempo.TempoViewModel.State;

import static org.mergescope.app.view.Texts.text;

/// The search panel: the card that connects while no Tempo is, then the search and what it found.
public final class TempoView extends BorderPane {
  private final TempoViewModel model;
  private final Node card;
  private final SearchBar search;
  private final FoundTable table;
  private final Label note = new Label();
  private final TextFlow position = new TextFlow();
  private final Label placeholder = new Label();

  /// A panel of the model; `card` is shown while no Tempo is connected.
  public TempoView(TempoViewModel model, Region card) {
    this.model = model;
    setId("tempo");
    setMinSize(0, 0);
    getStyleClass().add("tempo");
    getStylesheets().add(Objects.requireNonNull(TempoView.class.getResource("tempo.css")).toExternalForm());
    this.card = scrolling(card);
    search = new SearchBar(model);
    table = new FoundTable(model);
    table.setPlaceholder(placeholder);
    note.setId("tempo-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    position.setId("tempo-position");
    position.managedProperty().bind(position.visibleProperty());
    model.connectionProperty().subscribe(changed -> arrange());
    model.stateProperty().subscribe(changed -> arrange());
    model.openProblemProperty().subscribe(problem -> say());
  }

  @Override
  public void requestFocus() {
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
    boolean listed = model.stateProperty().get() instanceof State.Listed;
    VBox top = new VBox();
    top.getStyleClass().add("tempo-top");
    if (connected != null) {
      top.getChildren().add(search);
    }
    if (connected != null || listed) {
      top.getChildren().addAll(note, position);
      setTop(top);
      setCenter(table);
    } else {
      setTop(null);
      setCenter(card);
    }
    say();
  }

  private void say() {
    State state = model.stateProperty().get();
    note.getStyleClass().removeAll("tempo-problem", Styles.TEXT_MUTED);
    position.setVisible(false);
    note.setText("");
    switch (state) {
      case State.Idle idle -> {
        note.getStyleClass().add(Styles.TEXT_MUTED);
        note.setText(server());
        show(new Found(List.of(), "", false), text("tempo.idle"));
      }
      case State.Searching searching -> show(new Found(List.of(), "", false), text("tempo.searching"));
      case State.Listed list -> {
        note.getStyleClass().add(Styles.TEXT_MUTED);
        note.setText(list.title().isEmpty() ? list.found().note() : list.title() + " · " + list.found().note());
        show(list.found(), text("tempo.nothing") + "\n" + text("tempo.nothing.hint"));
      }
      case State.Failed failed -> {
        note.getStyleClass().add("tempo-problem");
        note.setText(failed.sentence());
        show(new Found(List.of(), "", false), "");
        point(failed);
      }
    }
    model.openProblemProperty().get().ifPresent(problem -> {
      note.getStyleClass().add("tempo-problem");
      note.setText(problem);
      position.setVisible(false);
    });
    note.setVisible(!note.getText().isEmpty());
    note.setManaged(note.isVisible());
  }

  private String server() {
    Connected connected = model.connectionProperty().get();
    return connected == null ? "" : ConnectViewModel.level(connected.server()) + " · " + connected.server().url();
  }

  private void show(Found found, String otherwise) {
    placeholder.setText(otherwise);
    table.show(found);
  }

  /// The query with the place underlined that the server stumbled over.
  private void point(State.Failed failed) {
    if (failed.column() <= 0) {
      return;
    }
    String query = failed.query() + " ";
    int at = Math.min(failed.column() - 1, query.length() - 1);
    Text before = new Text(query.substring(0, at));
    Text wrong = new Text(query.substring(at, at + 1));
    Text after = new Text(query.substring(at + 1));
    before.getStyleClass().add("tempo-query");
    wrong.getStyleClass().addAll("tempo-query", "tempo-wrong");
    after.getStyleClass().add("tempo-query");
    position.getChildren().setAll(before, wrong, after);
    position.setVisible(true);
    search.pointAt(failed.column());
  }
}
