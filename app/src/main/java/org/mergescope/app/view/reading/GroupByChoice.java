package org.mergescope.app.view.reading;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

import static org.mergescope.app.view.Texts.text;

/// Chooses what spans are put together by; where it is an attribute, its key is typed.
final class GroupByChoice extends HBox {
  private final ReadingsViewModel model;
  private final ComboBox<GroupBy.Kind> kinds =
      new ComboBox<>(FXCollections.observableArrayList(List.of(GroupBy.Kind.values())));
  private final TextField key = new TextField();

  GroupByChoice(ReadingsViewModel model) {
    this.model = model;
    getStyleClass().add("reading-labelled");
    kinds.getStyleClass().addAll(Styles.SMALL, "group-by");
    kinds.setConverter(new Names());
    key.getStyleClass().addAll(Styles.SMALL, "group-by-key");
    key.setPromptText(text("reading.group.key"));
    key.setPrefWidth(150);
    key.managedProperty().bind(key.visibleProperty());
    getChildren().setAll(ReadingPane.labelled("reading.group", kinds), key);
    model.groupByProperty().subscribe(now -> {
      kinds.setValue(now.kind());
      key.setVisible(now.kind() == GroupBy.Kind.ATTRIBUTE);
    });
    kinds.setOnAction(event -> choose());
    key.setOnAction(event -> choose());
  }

  private void choose() {
    GroupBy.Kind kind = kinds.getValue();
    if (kind != null) {
      model.groupByProperty().set(new GroupBy(kind, kind == GroupBy.Kind.ATTRIBUTE ? key.getText().strip() : ""));
    }
  }

  private static final class Names extends StringConverter<GroupBy.Kind> {
    @Override
    public String toString(GroupBy.@Nullable Kind kind) {
      return kind == null ? "" : text("reading.group." + kind.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public GroupBy.Kind fromString(String name) {
      throw new UnsupportedOperationException("not editable");
    }
  }
}
