package org.mergescope.app.view.waterfall;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.app.view.shell.TooltipText;

import static org.mergescope.app.view.Texts.text;

/// What is said about the whole trace, the box to search in, and buttons for what the keys do; where it is narrow, the
/// last of them are in the menu at the end.
final class WaterfallBar extends ToolBar {
  /// From this width on the box to search in has room for its words.
  private static final double ROOMY = 860;

  private final WaterfallViewModel model;
  private final Label title = new Label();
  private final Label position = new Label();
  private final CustomTextField filter = new CustomTextField();

  WaterfallBar(WaterfallViewModel model, Region canvas, WaterfallCommands.Groups commands) {
    this.model = model;
    getStyleClass().add("waterfall-bar");
    title.setId("waterfall-title");
    title.getStyleClass().add("waterfall-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    title.setMinWidth(60);
    // A bar makes room for what its parts like best: the title takes what is left instead.
    title.setPrefWidth(60);
    TooltipText.follow(title, title.textProperty());
    position.setId("waterfall-position");
    position.getStyleClass().add(Styles.TEXT_MUTED);
    position.setMinWidth(Region.USE_PREF_SIZE);
    position.setMaxHeight(Double.MAX_VALUE);
    buildFilter(canvas);
    getItems().setAll(title, filter, position);
    for (String id : List.of("waterfall.previous-match", "waterfall.next-match")) {
      getItems().add(whileEnabled(commands.get(id)));
    }
    getItems().add(button(commands.get("waterfall.matches-only")));
    getItems().add(whileEnabled(commands.get("waterfall.next-error")));
    for (String id : List.of(
        "waterfall.next-critical",
        "waterfall.details",
        "waterfall.fold",
        "waterfall.compress",
        "waterfall.by-function",
        "waterfall.clocks",
        "waterfall.measure",
        "waterfall.fit",
        "waterfall.show-all",
        "waterfall.collapse-all",
        "waterfall.expand-all")) {
      getItems().add(button(commands.get(id)));
    }
    model.shownProperty().subscribe(shown -> say());
    model.search().matchesProperty().subscribe(found -> say());
    model.selection().spanProperty().subscribe(span -> say());
  }

  /// Puts the keyboard into the box to search in.
  void find() {
    filter.requestFocus();
    filter.selectAll();
  }

  private void buildFilter(Region canvas) {
    filter.setId("waterfall-filter");
    BooleanBinding isRoomy = widthProperty().greaterThan(ROOMY);
    filter.promptTextProperty().bind(
        Bindings.when(isRoomy).then(text("waterfall.filter")).otherwise(text("waterfall.filter.short")));
    filter.setAccessibleText(text("waterfall.filter"));
    filter.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
    filter.prefWidthProperty().bind(Bindings.when(isRoomy).then(190).otherwise(96));
    filter.setMinWidth(70);
    filter.setMaxHeight(Double.MAX_VALUE);
    filter.getStyleClass().add(Styles.SMALL);
    filter.textProperty().bindBidirectional(model.search().queryProperty());
    filter.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F3) {
        model.steps().match(!event.isShiftDown());
        event.consume();
      } else if (event.getCode() == KeyCode.DOWN) {
        canvas.requestFocus();
        event.consume();
      } else if (event.getCode() == KeyCode.ESCAPE) {
        filter.clear();
        canvas.requestFocus();
        event.consume();
      }
    });
  }

  private void say() {
    title.setText(model.title());
    String found = model.search().position(model.selected());
    int hidden = model.rows().filteredOut();
    position.setText(hidden > 0 && !found.isEmpty() ? text("waterfall.position.hidden", found, hidden) : found);
  }

  private static Node whileEnabled(Command command) {
    Node button = button(command);
    button.visibleProperty().bind(command.enabled());
    button.managedProperty().bind(command.enabled());
    return button;
  }

  private static Node button(Command command) {
    ButtonBase button = Optional.ofNullable(command.selected())
        .map(selected -> (ButtonBase) toggle(command, selected))
        .orElseGet(() -> Controls.iconButton(command));
    button.getStyleClass().add(Styles.SMALL);
    button.setFocusTraversable(false);
    StackPane frame = new StackPane(button);
    TooltipText.follow(frame, command.tooltip());
    return frame;
  }

  /// The command decides what is selected, also after a click.
  private static ToggleButton toggle(Command command, ObservableBooleanValue selected) {
    ToggleButton toggle = new ToggleButton();
    toggle.setId(command.id());
    Optional.ofNullable(command.icon()).ifPresent(icon -> toggle.setGraphic(new FontIcon(icon)));
    toggle.accessibleTextProperty().bind(command.label());
    toggle.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    toggle.disableProperty().bind(Bindings.not(command.enabled()));
    selected.subscribe(toggle::setSelected);
    toggle.setOnAction(event -> {
      command.run();
      toggle.setSelected(selected.get());
    });
    return toggle;
  }
}
