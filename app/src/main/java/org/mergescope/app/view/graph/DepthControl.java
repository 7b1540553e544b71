package org.mergescope.app.view.graph;

import atlantafx.base.theme.Styles;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

/// "Callers 1" between a minus and a plus.
final class DepthControl extends HBox {
  /// @param key of its text, which takes the depth; the tooltips are its key with `.less` and `.more`
  DepthControl(String key, ReadOnlyIntegerProperty depth, IntConsumer change) {
    getStyleClass().add("graph-depth");
    Label label = new Label();
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.textProperty().bind(Bindings.createStringBinding(() -> Texts.text(key, depth.get()), depth));
    Button less = button(MaterialDesignM.MINUS, key + ".less");
    less.setOnAction(event -> change.accept(-1));
    less.disableProperty().bind(depth.lessThanOrEqualTo(0));
    Button more = button(MaterialDesignP.PLUS, key + ".more");
    more.setOnAction(event -> change.accept(1));
    more.disableProperty().bind(depth.greaterThanOrEqualTo(Depths.DEEPEST));
    getChildren().addAll(less, label, more);
  }

  /// A small flat button with an icon and a tooltip that is also read out.
  static Button button(Ikon icon, String key) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, "graph-button");
    TooltipText.set(button, Texts.text(key));
    button.setAccessibleText(Texts.text(key));
    return button;
  }
}
