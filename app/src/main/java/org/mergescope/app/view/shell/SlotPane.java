package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

import static org.mergescope.app.view.Texts.text;

/// One view with its title; tools of the view stand beside the title. A double click on the title enlarges the pane.
final class SlotPane extends BorderPane {
  private final HBox tools = new HBox();

  SlotPane(Slot slot, Runnable onHide, Runnable onEnlarge) {
    getStyleClass().add("slot-pane");
    setId("slot-" + slot.name().toLowerCase(Locale.ROOT));
    Label title = new Label(text(slot.key()));
    title.getStyleClass().addAll("slot-title", Styles.TEXT_BOLD);
    title.setMinWidth(Region.USE_PREF_SIZE);
    tools.getStyleClass().add("slot-tools");
    tools.setMinWidth(0);
    HBox.setHgrow(tools, Priority.ALWAYS);
    Button hide =
        Controls.iconButton(MaterialDesignW.WINDOW_MINIMIZE, text("shell.pane.hide", text(slot.key())), onHide);
    hide.getStyleClass().add(Styles.SMALL);
    hide.setFocusTraversable(false);
    HBox header = new HBox(title, tools, hide);
    header.getStyleClass().add("slot-header");
    header.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
        onEnlarge.run();
      }
    });
    setTop(header);
    setMinSize(0, 0);
  }

  void show(Node content, Node... beside) {
    BorderPane.setAlignment(content, Pos.TOP_LEFT);
    setCenter(content);
    tools.getChildren().setAll(beside);
  }

  /// Whether it is in the window and nothing around it is hidden.
  boolean isInSight() {
    Node node = this;
    while (node.isVisible() && node.getParent() != null) {
      node = node.getParent();
    }
    return getScene() != null && node.isVisible();
  }

  boolean isEmpty() {
    return getCenter() == null;
  }

  void takeFocus() {
    Node first = firstToFocus(getCenter());
    if (first != null) {
      first.requestFocus();
    }
  }

  /// What is the main thing of a pane, else its first control.
  private static @Nullable Node firstToFocus(Node root) {
    ArrayDeque<Node> open = new ArrayDeque<>();
    open.add(root);
    Node first = null;
    while (!open.isEmpty()) {
      Node node = open.removeFirst();
      if (!node.isVisible()) {
        continue;
      }
      if (node.isFocusTraversable() && !node.isDisabled()) {
        if (Controls.isMain(node)) {
          return node;
        }
        first = first == null ? node : first;
      }
      if (node instanceof Parent parent) {
        List<Node> children = parent.getChildrenUnmodifiable();
        for (int i = children.size() - 1; i >= 0; i--) {
          open.addFirst(children.get(i));
        }
      }
    }
    return first;
  }
}
