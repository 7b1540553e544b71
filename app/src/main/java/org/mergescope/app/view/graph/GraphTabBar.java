package org.mergescope.app.view.graph;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.app.view.shell.TooltipText;

/// A tab for each graph, where there are several. The middle mouse button closes one, as its cross does.
final class GraphTabBar extends ScrollPane {
  private static final double WIDEST = 300;

  private final GraphTabs tabs;
  private final HBox row = new HBox();

  /// @param focus what is focused in the graph that is shown
  GraphTabBar(GraphTabs tabs, ObservableValue<? extends Number> focus) {
    this.tabs = tabs;
    setId("graph-tabs");
    getStyleClass().add("graph-tabs");
    row.getStyleClass().add("graph-tab-row");
    setContent(row);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    tabs.countProperty().subscribe(this::fill);
    tabs.currentProperty().subscribe(this::fill);
    focus.subscribe(this::fill);
    fill();
  }

  private void fill() {
    int count = tabs.countProperty().get();
    setVisible(count > 1);
    setManaged(isVisible());
    row.getChildren().clear();
    for (int tab = 0; isVisible() && tab < count; tab++) {
      row.getChildren().add(tab(tab));
    }
    if (isVisible()) {
      // Where the tabs are is known after a layout.
      applyCss();
      layout();
      reveal();
    }
  }

  private HBox tab(int number) {
    boolean shown = number == tabs.currentProperty().get();
    ToggleButton button = new ToggleButton(tabs.title(number));
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    button.setMaxWidth(WIDEST);
    button.setFocusTraversable(false);
    button.setSelected(shown);
    TooltipText.set(button, Texts.text("graph.tab.tooltip", tabs.wholeTitle(number)));
    button.setOnAction(event -> {
      button.setSelected(true);
      tabs.show(number);
    });
    Button cross = Controls.iconButton(
        MaterialDesignC.CLOSE, Texts.text("graph.tab.close-one", tabs.title(number)), () -> tabs.close(number));
    cross.getStyleClass().add(Styles.SMALL);
    cross.setFocusTraversable(false);
    HBox tab = new HBox(button, cross);
    tab.getStyleClass().add("graph-tab");
    if (shown) {
      tab.getStyleClass().add("graph-tab-shown");
    }
    // A filter: buttons let no click of theirs through, whatever the button of the mouse.
    tab.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
      if (event.getButton() == MouseButton.MIDDLE) {
        tabs.close(number);
        event.consume();
      }
    });
    return tab;
  }

  private void reveal() {
    int shown = tabs.currentProperty().get();
    double hidden = row.getWidth() - getViewportBounds().getWidth();
    if (shown < row.getChildren().size() && hidden > 0) {
      var tab = row.getChildren().get(shown).getBoundsInParent();
      setHvalue(Math.clamp((tab.getCenterX() - getViewportBounds().getWidth() / 2) / hidden, 0, 1));
    }
  }
}
