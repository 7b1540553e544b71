package org.mergescope.app.view.connect;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mergescope.app.view.connect.ConnectViewModel.Field;
import org.mergescope.app.view.connect.ConnectViewModel.Outcome;

import static org.mergescope.app.view.Texts.text;

/// The card: fields from the top, what came of trying under the field it is about, and at the bottom Test and Connect.
public final class ConnectView extends VBox {
  private final ConnectViewModel model;
  private final GridPane fields = new GridPane();
  private final Map<Field, Label> problems = new EnumMap<>(Field.class);
  private final TextField url = new TextField();
  private final Label found = new Label();
  private int nextRow;

  /// A card for the model.
  ///
  /// @param onConnected called when the session is connected
  public ConnectView(ConnectViewModel model, Runnable onConnected) {
    this.model = model;
    setId("connect");
    getStyleClass().add("connect");
    getStylesheets().add(Objects.requireNonNull(ConnectView.class.getResource("connect.css")).toExternalForm());
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    fields.getColumnConstraints().setAll(names, values);
    fields.getStyleClass().add("connect-fields");
    url.setId("connect-url");
    url.setOnAction(event -> model.connect(onConnected));
    TextField tenant = new TextField();
    tenant.setId("connect-tenant");
    row("connect.url", bound(url, model.urlProperty(), "connect.url.prompt"), Field.URL);
    row("connect.tenant", bound(tenant, model.tenantProperty(), "connect.tenant.prompt"), Field.TENANT);
    row("connect.authentication", new SignInRow(model), Field.AUTHENTICATION);
    row("connect.headers", new HeaderRows(model), Field.HEADERS);
    getChildren().setAll(fields, buttons(onConnected));
    model.outcomeProperty().subscribe(this::say);
  }

  @Override
  public void requestFocus() {
    url.requestFocus();
    url.selectAll();
  }

  private static TextField bound(TextField field, StringProperty property, String prompt) {
    field.textProperty().bindBidirectional(property);
    field.setPromptText(text(prompt));
    return field;
  }

  private void row(String key, Node field, Field problemOf) {
    Label name = new Label(text(key));
    name.setLabelFor(field);
    Label problem = new Label();
    problem.setId("connect-problem-" + problemOf.name().toLowerCase(Locale.ROOT));
    problem.getStyleClass().addAll("connect-problem", Styles.DANGER);
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    problem.managedProperty().bind(problem.visibleProperty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problems.put(problemOf, problem);
    fields.add(name, 0, nextRow);
    fields.add(field, 1, nextRow);
    fields.add(problem, 1, nextRow + 1);
    nextRow += 2;
  }

  private HBox buttons(Runnable onConnected) {
    Button test = new Button(text("connect.test"));
    test.setId("connect-test");
    test.disableProperty().bind(model.ready().not());
    test.setOnAction(event -> model.test());
    Button connect = new Button(text("connect.connect"));
    connect.setId("connect-connect");
    connect.getStyleClass().add(Styles.ACCENT);
    connect.disableProperty().bind(model.ready().not());
    connect.setOnAction(event -> model.connect(onConnected));
    ProgressIndicator spinner = new ProgressIndicator();
    spinner.getStyleClass().add("connect-spinner");
    Button cancel = new Button(text("connect.cancel"));
    cancel.setOnAction(event -> model.cancel());
    for (Node busy : new Node[] {spinner, cancel}) {
      busy.visibleProperty().bind(model.busyProperty());
      busy.managedProperty().bind(model.busyProperty());
    }
    found.setId("connect-found");
    found.getStyleClass().add(Styles.SUCCESS);
    found.setWrapText(true);
    HBox.setHgrow(found, Priority.ALWAYS);
    found.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(connect, test, spinner, cancel, found);
    row.getStyleClass().add("connect-buttons");
    return row;
  }

  private void say(Outcome outcome) {
    problems.values().forEach(problem -> problem.setText(""));
    found.setText("");
    switch (outcome) {
      case Outcome.Open open -> { }
      case Outcome.Found server -> found.setText("✓ " + server.level());
      case Outcome.Failed failed -> Objects.requireNonNull(problems.get(failed.field())).setText(failed.sentence());
    }
  }
}
