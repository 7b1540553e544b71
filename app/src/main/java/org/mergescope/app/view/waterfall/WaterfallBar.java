package org.mergescope.app.view.waterfall;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import static org.mergescope.app.view.Texts.text;

/// What is said about the whole trace, the filter, and buttons for what the keys do; where it is narrow, the last of them
/// are in the menu at the end.
final class WaterfallBar extends ToolBar {
  private final WaterfallViewModel model;
  private final Label title = new Label();
  private final Label position = new Label();
  private final CustomTextField filter = new CustomTextField();
  private final Button error;

  WaterfallBar(WaterfallViewModel model, Region canvas) {
    this.model = model;
    getStyleClass().add("waterfall-bar");
    title.setId("waterfall-title");
    title.getStyleClass().add("waterfall-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(60);
    position.getStyleClass().add(Styles.TEXT_MUTED);
    position.setMinWidth(Region.USE_PREF_SIZE);
    error = button("waterfall.next-error", MaterialDesignA.ALERT_CIRCLE_OUTLINE, model::nextError);
    Button previous = button("waterfall.previous-match", MaterialDesignC.CHEVRON_UP, () -> model.nextMatch(false));
    Button next = button("waterfall.next-match", MaterialDesignC.CHEVRON_DOWN, () -> model.nextMatch(true));
    buildFilter(canvas);
    getItems().setAll(
        title,
        filter,
        position,
        previous,
        next,
        error,
        detailsToggle(),
        colourToggle(),
        button("waterfall.fit", MaterialDesignF.FIT_TO_PAGE_OUTLINE, model::fit),
        button("waterfall.show-all", MaterialDesignM.MAGNIFY_MINUS_OUTLINE, model.timeline()::showAll),
        button("waterfall.collapse-all", MaterialDesignU.UNFOLD_LESS_HORIZONTAL, model::collapseAll),
        button("waterfall.expand-all", MaterialDesignU.UNFOLD_MORE_HORIZONTAL, model::expandAll));
    for (Button step : new Button[] {previous, next}) {
      step.visibleProperty().bind(model.filter().queryProperty().isNotEmpty());
      step.managedProperty().bind(step.visibleProperty());
    }
    model.shownProperty().subscribe(shown -> say());
    model.filter().matchesProperty().subscribe(found -> say());
    model.selection().spanProperty().subscribe(span -> say());
  }

  private void buildFilter(Region canvas) {
    filter.setId("waterfall-filter");
    filter.setPromptText(text("waterfall.filter"));
    filter.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
    filter.setPrefWidth(170);
    filter.setMinWidth(70);
    filter.getStyleClass().add(Styles.SMALL);
    filter.textProperty().bindBidirectional(model.filter().queryProperty());
    filter.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        model.nextMatch(!event.isShiftDown());
        event.consume();
      } else if (event.getCode() == KeyCode.ESCAPE) {
        filter.clear();
        canvas.requestFocus();
        event.consume();
      }
    });
    canvas.addEventHandler(KeyEvent.KEY_TYPED, event -> {
      if (event.getCharacter().equals("/")) {
        filter.requestFocus();
        event.consume();
      }
    });
  }

  private ToggleButton colourToggle() {
    ToggleButton toggle = toggle("waterfall.by-function", MaterialDesignP.PALETTE_OUTLINE);
    toggle.selectedProperty().bindBidirectional(model.byFunctionProperty());
    return toggle;
  }

  private ToggleButton detailsToggle() {
    ToggleButton toggle = toggle("waterfall.details", MaterialDesignI.INFORMATION_OUTLINE);
    model.detailsProperty().subscribe(toggle::setSelected);
    toggle.setOnAction(event -> model.toggleDetails());
    return toggle;
  }

  private void say() {
    title.setText(model.title());
    position.setText(model.filter().position(model.selection().spanProperty().get()));
    boolean failed = model.hasErrors();
    error.setVisible(failed);
    error.setManaged(failed);
  }

  private static ToggleButton toggle(String key, Ikon icon) {
    ToggleButton toggle = new ToggleButton(null, new FontIcon(icon));
    toggle.setId(key);
    toggle.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    toggle.setTooltip(new Tooltip(text(key)));
    toggle.setAccessibleText(text(key));
    return toggle;
  }

  private static Button button(String key, Ikon icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(key);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    button.setTooltip(new Tooltip(text(key)));
    button.setAccessibleText(text(key));
    button.setOnAction(event -> action.run());
    return button;
  }
}
