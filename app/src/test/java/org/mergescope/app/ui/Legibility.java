package org.mergescope.app.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// What of a window cannot be read, whatever the fonts: lines lower than their text, buttons that shorten what they
/// say or stand beyond the edge.
final class Legibility {
  private static final double ROUNDING = 1;

  private Legibility() {}

  /// A line for each fault; none where all can be read. Asked on the JavaFX thread, after a layout.
  static List<String> faults(Scene scene) {
    List<String> faults = new ArrayList<>();
    ArrayDeque<Node> open = new ArrayDeque<>(List.of(scene.getRoot()));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (!node.isVisible() || node instanceof Cell<?>) {
        continue;
      }
      if (node instanceof Labeled line && line.getText() != null && !line.getText().isBlank()) {
        look(line, scene, faults);
      }
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(open::add);
      }
    }
    return faults;
  }

  private static void look(Labeled line, Scene scene, List<String> faults) {
    double width = line.getWidth();
    if (width <= 0 || !(line instanceof Label || line instanceof ButtonBase)) {
      return;
    }
    double wanted = line.prefHeight(line.isWrapText() ? width : -1);
    if (line.getHeight() < wanted - ROUNDING) {
      faults.add("lower than its text: " + describe(line) + " " + line.getHeight() + " < " + wanted);
    }
    if (line instanceof ButtonBase) {
      Bounds place = line.localToScene(line.getLayoutBounds());
      boolean scrolls = isInScrollPane(line);
      if (!scrolls && (place.getMinX() < -ROUNDING || place.getMaxX() > scene.getWidth() + ROUNDING)) {
        faults.add("beyond the edge: " + describe(line) + " " + place);
      }
      if (line.lookup(".text") instanceof Text shown && !shown.getText().equals(line.getText())) {
        faults.add("shortened: " + describe(line) + " to " + shown.getText());
      }
    }
  }

  private static boolean isInScrollPane(Node node) {
    for (Node around = node.getParent(); around != null; around = around.getParent()) {
      if (around.getStyleClass().contains("scroll-pane")) {
        return true;
      }
    }
    return false;
  }

  private static String describe(Labeled line) {
    return "‘" + line.getText() + "’ " + line.getId() + " " + line.getStyleClass() + " in "
        + line.getParent().getStyleClass();
  }
}
