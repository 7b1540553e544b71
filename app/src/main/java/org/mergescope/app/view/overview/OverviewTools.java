package org.mergescope.app.view.overview;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

/// What the size and the colour of cells say.
final class OverviewTools extends HBox {
  OverviewTools(OverviewViewModel model) {
    getStyleClass().add("overview-tools");
    getStylesheets().add(OverviewView.stylesheet());
    MenuButton colours = choice("overview.colour", ColourBy.values(), model.colourByProperty());
    colours.getItems().forEach(item -> {
      if (item.getUserData() == ColourBy.ORIGIN) {
        item.disableProperty().bind(drawn(model, it -> !it.state().module().isLinked()));
      } else if (item.getUserData() == ColourBy.MERGED) {
        item.disableProperty().bind(drawn(model, it -> it.state().module().mergedFunctions().isEmpty()));
      }
    });
    getChildren().addAll(choice("overview.area", AreaBy.values(), model.areaByProperty()), colours);
  }

  private static ObservableValue<Boolean> drawn(OverviewViewModel model, Function<MapDrawing, Boolean> condition) {
    return model.drawingProperty().map(drawing -> drawing.map(condition).orElse(true));
  }

  private static <T extends Enum<T>> MenuButton choice(String key, T[] values, ObjectProperty<T> chosen) {
    MenuButton button = new MenuButton();
    button.setId(key.replace('.', '-'));
    button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    button.setMinWidth(USE_PREF_SIZE);
    TooltipText.set(button, Texts.text(key));
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      RadioMenuItem item = new RadioMenuItem(word(key, value));
      item.setId(key + "." + value.name().toLowerCase(Locale.ROOT));
      item.setUserData(value);
      item.setToggleGroup(group);
      item.setOnAction(event -> chosen.set(value));
      chosen.subscribe(now -> item.setSelected(now == value));
      button.getItems().add(item);
    }
    chosen.subscribe(now -> {
      button.setText(word(key + ".short", now));
      button.setAccessibleText(Texts.text(key + ".spoken", word(key, now)));
    });
    return button;
  }

  private static <T extends Enum<T>> String word(String key, T value) {
    return Texts.text(key + "." + value.name().toLowerCase(Locale.ROOT));
  }
}
