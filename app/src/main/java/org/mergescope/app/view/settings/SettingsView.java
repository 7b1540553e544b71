package org.mergescope.app.view.settings;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.mergescope.app.view.shell.Controls;

import static org.mergescope.app.view.Texts.text;

/// The settings: a box to find one, and a line each.
public final class SettingsView extends VBox {
  /// A binding of two ways holds it weakly.
  private final SettingsViewModel model;
  private final CustomTextField filter = new CustomTextField();
  private final VBox groups = new VBox();

  /// The page of a view model.
  public SettingsView(SettingsViewModel model) {
    this.model = model;
    setId("settings");
    getStyleClass().add("settings");
    filter.setId("settings-filter");
    filter.setPromptText(text("settings.filter"));
    filter.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
    Controls.focusWhenShown(filter);
    filter.textProperty().bindBidirectional(model.filterProperty());
    groups.getStyleClass().add("settings-groups");
    getChildren().addAll(filter, groups);
    model.shownProperty().subscribe(this::show);
  }

  @Override
  public void requestFocus() {
    filter.requestFocus();
  }

  private void show(List<SettingsGroup> shown) {
    groups.getChildren().setAll(shown.stream().map(SettingsView::group).toList());
    if (shown.isEmpty()) {
      Label none = new Label();
      none.textProperty().bind(model.filterProperty().map(typed -> text("settings.none", typed)));
      groups.getChildren().add(none);
    }
  }

  private static Node group(SettingsGroup group) {
    Label title = new Label(text(group.key()));
    title.getStyleClass().add(Styles.TEXT_BOLD);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button reset = new Button(text("settings.reset"));
    reset.setAccessibleText(text("settings.reset.group", text(group.key())));
    reset.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    reset.setOnAction(event -> group.reset());
    group.settings().forEach(setting ->
        setting.value().subscribe(() -> reset.setDisable(group.isInitial())));
    reset.setDisable(group.isInitial());
    VBox box = new VBox(new HBox(title, gap, reset));
    group.settings().forEach(setting -> box.getChildren().add(line(setting)));
    box.getStyleClass().add("settings-group");
    return box;
  }

  private static <T> Node line(Setting<T> setting) {
    Label name = new Label(text(setting.key()));
    Label hint = new Label(text(setting.key() + ".hint"));
    hint.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    hint.setWrapText(true);
    VBox words = new VBox(name, hint);
    HBox.setHgrow(words, Priority.ALWAYS);
    ComboBox<Setting.Choice<T>> choices = new ComboBox<>();
    choices.setId(setting.key());
    choices.setAccessibleText(text(setting.key()));
    choices.getItems().setAll(setting.choices());
    choices.setValue(setting.now());
    choices.setMinWidth(Region.USE_PREF_SIZE);
    choices.setOnAction(event -> setting.choose(choices.getValue()));
    setting.value().subscribe(() -> choices.setValue(setting.now()));
    name.setLabelFor(choices);
    HBox line = new HBox(words, choices);
    line.getStyleClass().add("settings-line");
    return line;
  }
}
