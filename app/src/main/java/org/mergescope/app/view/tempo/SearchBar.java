package org.mergescope.app.view.tempo;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.mergescope.app.view.shell.TooltipText;

import static org.mergescope.app.view.Texts.text;

/// The fields of a search: TraceQL or tags, over which time, at most how many.
final class SearchBar extends VBox {
  private static final List<Integer> LIMITS = List.of(20, 50, 100, 200, 500, 1_000, 5_000);

  private final TempoViewModel model;
  private final SearchForm form;
  private final QueryEditor traceQl;

  SearchBar(TempoViewModel model) {
    this.model = model;
    this.form = model.form();
    getStyleClass().add("tempo-search");
    traceQl = new QueryEditor(model);
    TextField tags = field("tempo-tags", form.tagsProperty(), "tempo.tags.prompt");
    tags.getStyleClass().add("monospace");
    StackPane query = new StackPane(traceQl, tags);
    HBox.setHgrow(query, Priority.ALWAYS);
    show(traceQl, form.byTagsProperty().not());
    show(tags, form.byTagsProperty());
    Button search = new Button(text("tempo.search"), new FontIcon(MaterialDesignM.MAGNIFY));
    search.setId("tempo-search");
    search.getStyleClass().add(Styles.ACCENT);
    search.setOnAction(event -> model.search());
    search.setMinWidth(USE_PREF_SIZE);
    HBox first = new HBox(modes(), query, search, underWay(), new RecallMenu(model), disconnect());
    first.getStyleClass().add("tempo-row");
    BuilderView builder = new BuilderView(model.builder(), model.tags(), model::search);
    show(builder, form.byTagsProperty().not().and(model.builder().shownProperty()));
    getChildren().setAll(first, builder, options());
  }

  @Override
  public void requestFocus() {
    traceQl.requestFocus();
  }

  private Node underWay() {
    ProgressIndicator spinner = new ProgressIndicator();
    spinner.getStyleClass().add("tempo-spinner");
    Button cancel = new Button(text("tempo.cancel"));
    cancel.setId("tempo-cancel");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(event -> model.cancel());
    HBox group = group(spinner, cancel);
    show(group, model.busy());
    return group;
  }

  private Node disconnect() {
    Button disconnect = new Button(null, new FontIcon(MaterialDesignL.LAN_DISCONNECT));
    disconnect.setId("tempo-disconnect");
    disconnect.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    TooltipText.set(disconnect, text("tempo.disconnect"));
    disconnect.setAccessibleText(text("tempo.disconnect"));
    disconnect.setOnAction(event -> model.disconnect());
    return disconnect;
  }

  private Node modes() {
    ToggleButton traceql = new ToggleButton(text("tempo.mode.traceql"));
    ToggleButton tags = new ToggleButton(text("tempo.mode.tags"));
    tags.setId("tempo-mode-tags");
    ToggleGroup group = new ToggleGroup();
    group.getToggles().setAll(traceql, tags);
    traceql.getStyleClass().add(Styles.LEFT_PILL);
    tags.getStyleClass().add(Styles.RIGHT_PILL);
    form.byTagsProperty().subscribe(byTags -> group.selectToggle(byTags ? tags : traceql));
    group.selectedToggleProperty().subscribe((before, after) -> {
      if (after == null) {
        before.setSelected(true);
      } else {
        form.byTagsProperty().set(tags.isSelected());
      }
    });
    StackPane frame = new StackPane(traceql);
    model.connectionProperty().subscribe(connected -> {
      boolean absent = connected != null && !connected.server().traceQl();
      traceql.setDisable(absent);
      TooltipText.set(frame, absent ? text("tempo.traceql.absent", connected.server().level()) : "");
    });
    ToggleButton build = new ToggleButton(null, new FontIcon(MaterialDesignF.FORM_TEXTBOX));
    build.setId("tempo-build");
    build.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    TooltipText.set(build, text("tempo.builder.show"));
    build.setAccessibleText(text("tempo.builder.show"));
    build.selectedProperty().bindBidirectional(model.builder().shownProperty());
    show(build, form.byTagsProperty().not());
    HBox pair = new HBox(frame, tags, build);
    pair.getStyleClass().add("tempo-modes");
    pair.setMinWidth(USE_PREF_SIZE);
    return pair;
  }

  private Node options() {
    ChoiceBox<TimeRange.Preset> preset = new ChoiceBox<>();
    preset.setId("tempo-range");
    preset.setPrefWidth(132);
    preset.getItems().setAll(TimeRange.Preset.values());
    preset.setConverter(new PresetConverter());
    preset.valueProperty().bindBidirectional(form.presetProperty());
    BooleanExpression custom = Bindings.equal(form.presetProperty(), TimeRange.Preset.CUSTOM);
    TextField from = field("tempo-from", form.fromProperty(), "tempo.range.from");
    TextField to = field("tempo-to", form.toProperty(), "tempo.range.to");
    for (TextField moment : List.of(from, to)) {
      moment.setPrefColumnCount(11);
      TooltipText.set(moment, text("tempo.range.hint"));
      show(moment, custom);
    }
    ChoiceBox<Integer> limit = new ChoiceBox<>();
    limit.setId("tempo-limit");
    limit.setPrefWidth(78);
    limit.getItems().setAll(LIMITS);
    limit.valueProperty().bindBidirectional(form.limitProperty());
    TooltipText.set(limit, text("tempo.limit.hint"));
    TooltipText.set(preset, text("tempo.range.tooltip"));
    HBox limits = group(new Label(text("tempo.limit")), limit);
    TextField min = field("tempo-min", form.minDurationProperty(), "tempo.min.prompt");
    TextField max = field("tempo-max", form.maxDurationProperty(), "tempo.max.prompt");
    min.setPrefColumnCount(6);
    max.setPrefColumnCount(6);
    HBox durations = group(new Label(text("tempo.min")), min, new Label(text("tempo.max")), max);
    show(durations, form.byTagsProperty());
    HBox byId = byId();
    for (Node small : List.of(preset, from, to, limit, min, max, byId.getChildren().get(0), byId.getChildren().get(1))) {
      small.getStyleClass().add(Styles.SMALL);
    }
    FlowPane row = new FlowPane(preset, from, to, limits, durations, byId);
    row.getStyleClass().add("tempo-options");
    return row;
  }

  private HBox byId() {
    TextField id = new TextField();
    id.setId("tempo-id");
    id.setPromptText(text("tempo.id.prompt"));
    id.setPrefColumnCount(12);
    id.textProperty().bindBidirectional(model.traceIdProperty());
    id.setOnAction(event -> model.openTyped());
    Button open = new Button(text("tempo.id.open"));
    open.setId("tempo-id-open");
    open.disableProperty().bind(model.traceIdProperty().isEmpty());
    open.setOnAction(event -> model.openTyped());
    return group(id, open);
  }

  private TextField field(String id, StringProperty property, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(text(prompt));
    field.textProperty().bindBidirectional(property);
    field.setOnAction(event -> model.search());
    return field;
  }

  private static HBox group(Node... nodes) {
    HBox group = new HBox(nodes);
    group.getStyleClass().add("tempo-row");
    return group;
  }

  private static void show(Node node, BooleanExpression when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }

  private static final class PresetConverter extends StringConverter<TimeRange.Preset> {
    @Override
    public String toString(TimeRange.Preset preset) {
      return preset.label();
    }

    @Override
    public TimeRange.Preset fromString(String shown) {
      throw new UnsupportedOperationException(shown);
    }
  }
}
