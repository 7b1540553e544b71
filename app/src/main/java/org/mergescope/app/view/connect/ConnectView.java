package org.mergescope.app.view.connect;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mergescope.app.view.connect.ConnectViewModel.Field;
import org.mergescope.app.view.connect.ConnectViewModel.Outcome;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.TooltipText;

import static org.mergescope.app.view.Texts.text;

/// The card: fields from the top, what came of trying under the field it is about, at the bottom Test and Connect, and
/// what the server that was found can do.
public final class ConnectView extends VBox {
  private final ConnectViewModel model;
  private final ConnectForm form;
  private final GridPane fields = new GridPane();
  private final Map<Field, Label> problems = new EnumMap<>(Field.class);
  private final TextField url = new TextField();
  private final Label found = new Label();
  private final VBox features = new VBox();
  private int nextRow;

  /// A card for the model.
  ///
  /// @param onConnected called when the session is connected
  public ConnectView(ConnectViewModel model, FileDialogs dialogs, Runnable onConnected) {
    this.model = model;
    this.form = model.form();
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
    TextField tenant = new TextField();
    tenant.setId("connect-tenant");
    SavedRow saved = new SavedRow(model);
    Label savedName = name("connect.saved", saved);
    for (Node node : new Node[] {saved, savedName}) {
      node.managedProperty().bind(saved.visibleProperty());
    }
    savedName.visibleProperty().bind(saved.visibleProperty());
    fields.addRow(nextRow++, savedName, saved);
    row("connect.url", bound(url, form.urlProperty(), "connect.url.prompt"), Field.URL);
    row("connect.tenant", bound(tenant, form.tenantProperty(), "connect.tenant.prompt"), Field.TENANT);
    row("connect.authentication", new SignInRow(form), Field.AUTHENTICATION);
    row("connect.headers", new HeaderRows(form), Field.HEADERS);
    row("connect.tls", new TlsRows(form, dialogs), Field.TLS);
    row("connect.time-limit", timeLimit(), Field.TIME_LIMIT);
    fields.addRow(nextRow, name("connect.name", saved), remembering());
    features.managedProperty().bind(features.visibleProperty());
    getChildren().setAll(fields, buttons(onConnected), features);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
        event.consume();
        connect(onConnected);
      }
    });
    model.outcomeProperty().subscribe(this::say);
  }

  @Override
  public void requestFocus() {
    url.requestFocus();
    url.selectAll();
  }

  private void connect(Runnable onConnected) {
    if (model.ready().get()) {
      model.connect(onConnected);
    }
  }

  private static TextField bound(TextField field, StringProperty property, String prompt) {
    field.textProperty().bindBidirectional(property);
    field.setPromptText(text(prompt));
    return field;
  }

  private static Label name(String key, Node field) {
    Label name = new Label(text(key));
    name.setLabelFor(field);
    return name;
  }

  private void row(String key, Node field, Field problemOf) {
    Label problem = new Label();
    problem.setId("connect-problem-" + problemOf.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    problem.getStyleClass().addAll("connect-problem", Styles.DANGER);
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    show(problem, problem.textProperty().isNotEmpty());
    problems.put(problemOf, problem);
    fields.add(name(key, field), 0, nextRow);
    fields.add(field, 1, nextRow);
    fields.add(problem, 1, nextRow + 1);
    nextRow += 2;
  }

  private HBox timeLimit() {
    TextField seconds = new TextField();
    seconds.setId("connect-time-limit");
    seconds.textProperty().bindBidirectional(form.timeLimitProperty());
    seconds.setPrefColumnCount(5);
    seconds.setAccessibleText(text("connect.time-limit.hint"));
    TooltipText.set(seconds, text("connect.time-limit.hint"));
    HBox row = new HBox(seconds, new Label(text("connect.time-limit.unit")));
    row.getStyleClass().add("connect-row");
    return row;
  }

  private HBox remembering() {
    TextField name = new TextField();
    name.setId("connect-name");
    bound(name, form.nameProperty(), "connect.name.prompt");
    HBox.setHgrow(name, Priority.ALWAYS);
    CheckBox remember = new CheckBox(text("connect.remember"));
    remember.setId("connect-remember");
    remember.setMinWidth(Region.USE_PREF_SIZE);
    TooltipText.set(remember, text("connect.remember.hint"));
    remember.selectedProperty().bindBidirectional(model.rememberProperty());
    name.disableProperty().bind(model.rememberProperty().not());
    HBox row = new HBox(name, remember);
    row.getStyleClass().add("connect-row");
    return row;
  }

  private HBox buttons(Runnable onConnected) {
    Button test = new Button(text("connect.test"));
    test.setId("connect-test");
    test.setMinWidth(Region.USE_PREF_SIZE);
    test.disableProperty().bind(model.ready().not());
    test.setOnAction(event -> model.test());
    Button connect = new Button(text("connect.connect"));
    connect.setId("connect-connect");
    connect.setMinWidth(Region.USE_PREF_SIZE);
    connect.getStyleClass().add(Styles.ACCENT);
    connect.disableProperty().bind(model.ready().not());
    connect.setOnAction(event -> model.connect(onConnected));
    ProgressIndicator spinner = new ProgressIndicator();
    spinner.getStyleClass().add("connect-spinner");
    Button cancel = new Button(text("connect.cancel"));
    cancel.setId("connect-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> model.cancel());
    show(spinner, model.busyProperty());
    show(cancel, model.busyProperty());
    found.setId("connect-found");
    found.setWrapText(true);
    HBox.setHgrow(found, Priority.ALWAYS);
    found.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(connect, test, spinner, cancel, found);
    row.getStyleClass().add("connect-buttons");
    return row;
  }

  private static void show(Node node, BooleanExpression when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }

  private void say(Outcome outcome) {
    problems.values().forEach(problem -> problem.setText(""));
    found.setText("");
    found.getStyleClass().removeAll(Styles.SUCCESS, Styles.TEXT_MUTED);
    features.getChildren().clear();
    switch (outcome) {
      case Outcome.Open open -> { }
      case Outcome.Trying trying -> {
        found.getStyleClass().add(Styles.TEXT_MUTED);
        found.setText(text("connect.trying"));
      }
      case Outcome.Found(var server) -> {
        found.getStyleClass().add(Styles.SUCCESS);
        found.setText("✓ " + ConnectViewModel.level(server));
        features.getChildren().add(new FeatureChips(server));
      }
      case Outcome.Failed failed -> Objects.requireNonNull(problems.get(failed.field())).setText(failed.sentence());
    }
    features.setVisible(!features.getChildren().isEmpty());
  }
}
