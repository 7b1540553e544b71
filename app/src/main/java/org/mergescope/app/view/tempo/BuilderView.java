package org.mergescope.app.view.tempo;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.mergescope.app.view.shell.TooltipText;
import org.mergescope.app.view.tempo.BuilderViewModel.AttributeRow;
import org.mergescope.model.trace.SpanStatus;
import org.mergescope.model.traceql.Condition.Comparison;

import static org.mergescope.app.view.Texts.text;

/// The fields of the builder, each with what the server knows of it.
final class BuilderView extends VBox {
  private final BuilderViewModel model;
  private final TagCatalogue tags;
  private final Runnable search;
  private final FlowPane fields = new FlowPane();
  private final FlowPane attributes = new FlowPane();

  BuilderView(BuilderViewModel model, TagCatalogue tags, Runnable search) {
    this.model = model;
    this.tags = tags;
    this.search = search;
    setId("tempo-builder");
    getStyleClass().add("tempo-builder");
    fields.getStyleClass().add("tempo-options");
    attributes.getStyleClass().add("tempo-options");
    Button add = new Button(text("tempo.builder.attribute"), new FontIcon(MaterialDesignP.PLUS));
    add.setId("tempo-builder-add");
    add.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    add.setOnAction(event -> model.addAttribute());
    fields.getChildren().setAll(
        field("function", 12, model.functionProperty(), tags::functions),
        field("service", 9, model.serviceProperty(), () -> tags.values("resource.service.name")),
        field("name", 9, model.nameProperty(), () -> tags.values("name")),
        field("deployment", 8, model.deploymentProperty(), tags::deployments),
        field("least", 5, model.leastProperty(), List::of),
        field("most", 5, model.mostProperty(), List::of),
        status(),
        add);
    Label byHand = new Label(text("tempo.builder.by-hand"));
    byHand.setId("tempo-builder-by-hand");
    byHand.setWrapText(true);
    byHand.getStyleClass().add(Styles.TEXT_MUTED);
    Button over = new Button(text("tempo.builder.start-over"));
    over.getStyleClass().addAll(Styles.SMALL);
    over.setMinWidth(USE_PREF_SIZE);
    over.setOnAction(event -> model.startOver());
    HBox instead = new HBox(byHand, over);
    instead.getStyleClass().add("tempo-row");
    Label problem = new Label();
    problem.setId("tempo-builder-problem");
    problem.getStyleClass().add("tempo-problem");
    problem.setWrapText(true);
    problem.textProperty().bind(model.problemProperty());
    shown(problem, model.problemProperty().isNotEmpty());
    shown(fields, model.expressibleProperty());
    shown(instead, model.expressibleProperty().not());
    getChildren().setAll(fields, attributes, instead, problem);
    model.attributes().addListener((ListChangeListener<AttributeRow>) change -> rows());
    rows();
  }

  private static void shown(Node node, ObservableBooleanValue when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }

  private HBox field(String name, int columns, StringProperty property, Supplier<List<String>> values) {
    TextField field = new TextField();
    field.setId("tempo-builder-" + name);
    field.setPrefColumnCount(columns);
    field.getStyleClass().add(Styles.SMALL);
    field.textProperty().bindBidirectional(property);
    TooltipText.set(field, text("tempo.builder." + name + ".hint"));
    field.setOnAction(event -> search.run());
    Suggestions.offer(field, values, tags.knownProperty());
    Label label = new Label(text("tempo.builder." + name));
    label.setLabelFor(field);
    return row(label, field);
  }

  private HBox status() {
    ChoiceBox<Optional<SpanStatus>> status = new ChoiceBox<>();
    status.setId("tempo-builder-status");
    status.setPrefWidth(82);
    status.getItems().add(Optional.empty());
    Stream.of(SpanStatus.ERROR, SpanStatus.OK, SpanStatus.UNSET).map(Optional::of).forEach(status.getItems()::add);
    status.setConverter(new StringConverter<>() {
      @Override
      public String toString(Optional<SpanStatus> value) {
        return value == null ? "" : BuilderViewModel.label(value);
      }

      @Override
      public Optional<SpanStatus> fromString(String shown) {
        throw new UnsupportedOperationException(shown);
      }
    });
    status.valueProperty().bindBidirectional(model.statusProperty());
    return row(new Label(text("tempo.builder.status")), status);
  }

  private void rows() {
    attributes.getChildren().setAll(model.attributes().stream().map(this::row).toList());
    attributes.setVisible(!attributes.getChildren().isEmpty());
    attributes.setManaged(attributes.isVisible());
  }

  private HBox row(AttributeRow attribute) {
    TextField tag = new TextField();
    tag.setPrefColumnCount(17);
    tag.setPromptText(text("tempo.builder.tag"));
    tag.textProperty().bindBidirectional(attribute.tag());
    Suggestions.offer(
        tag,
        () -> tags.knownProperty().get().fields().stream().filter(it -> it.contains(".")).toList(),
        tags.knownProperty());
    ChoiceBox<Comparison> comparison = new ChoiceBox<>();
    comparison.getItems().setAll(Comparison.values());
    comparison.setPrefWidth(62);
    comparison.setConverter(new StringConverter<>() {
      @Override
      public String toString(Comparison value) {
        return value == null ? "" : value.sign();
      }

      @Override
      public Comparison fromString(String shown) {
        throw new UnsupportedOperationException(shown);
      }
    });
    comparison.valueProperty().bindBidirectional(attribute.comparison());
    TextField value = new TextField();
    value.setPrefColumnCount(11);
    value.setPromptText(text("tempo.builder.value"));
    value.textProperty().bindBidirectional(attribute.value());
    value.setOnAction(event -> search.run());
    Suggestions.offer(value, () -> tags.values(attribute.tag().get().strip()), tags.knownProperty());
    Button remove = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
    remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    TooltipText.set(remove, text("tempo.builder.remove"));
    remove.setAccessibleText(text("tempo.builder.remove"));
    remove.setOnAction(event -> model.attributes().remove(attribute));
    for (Region small : List.of(tag, value)) {
      small.getStyleClass().add(Styles.SMALL);
    }
    return row(tag, comparison, value, remove);
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("tempo-row");
    return row;
  }
}
