package org.mergescope.app.view.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What a node says about itself under the pointer, and to who hears it read. Its tooltip, which is a window with a scene
/// of its own, is made when the pointer comes for the first time.
public final class TooltipText {
  private static final String FOLLOWED = "tooltip.followed";

  private final Node node;
  private final Tooltip tooltip = new Tooltip();
  private boolean installed;

  private TooltipText(Node node) {
    this.node = node;
  }

  /// Gives a node a tooltip, in place of one it had; none where it is empty.
  public static void set(Node node, String text) {
    node.setAccessibleHelp(text.isEmpty() ? null : text);
    Object before = node.hasProperties() ? node.getProperties().get(TooltipText.class) : null;
    if (before instanceof TooltipText made) {
      made.show(text);
    } else if (before == null && !text.isEmpty()) {
      node.getProperties().put(TooltipText.class, text);
      node.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> make(node));
    }
  }

  /// Gives a node a tooltip that changes.
  public static void follow(Node node, ObservableValue<String> text) {
    // Bindings listen weakly to what they depend on: the node keeps this one.
    node.getProperties().put(FOLLOWED, text);
    text.subscribe(now -> set(node, now == null ? "" : now));
  }

  private static void make(Node node) {
    if (!(node.getProperties().get(TooltipText.class) instanceof TooltipText)) {
      TooltipText made = new TooltipText(node);
      node.getProperties().put(TooltipText.class, made);
      String text = node.getAccessibleHelp();
      made.show(text == null ? "" : text);
    }
  }

  private void show(String text) {
    tooltip.setText(text);
    if (installed && text.isEmpty()) {
      Tooltip.uninstall(node, tooltip);
    } else if (!installed && !text.isEmpty()) {
      Tooltip.install(node, tooltip);
    }
    installed = !text.isEmpty();
  }
}
