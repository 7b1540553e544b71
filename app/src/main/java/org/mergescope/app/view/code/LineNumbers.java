package org.mergescope.app.view.code;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// The numbers beside lines of IR text, with the sign of what an export does with a line.
final class LineNumbers {
  private LineNumbers() {}

  /// The label of a shown line.
  ///
  /// @param digits how many the longest number has
  static Node label(CodeDocument document, int paragraph, int digits) {
    LineMarks lines = document.source().lines();
    int line = Math.min(document.shown().sourceLine(paragraph), lines.count() - 1);
    long number = lines.number(line);
    String shown = number == 0 ? "" : Long.toString(number);
    String padded = " ".repeat(Math.max(0, digits - shown.length())) + shown;
    Label label = new Label(document.mode() == CodeMode.ORIGINAL ? padded : padded + sign(lines.change(line)));
    label.getStyleClass().add("ir-line");
    switch (lines.change(line)) {
      case SAME -> {}
      case REMOVED -> label.getStyleClass().add("is-removed");
      case ADDED -> label.getStyleClass().add("is-added");
    }
    return label;
  }

  private static String sign(DiffLine.Change change) {
    return switch (change) {
      case SAME -> "  ";
      case REMOVED -> " −";
      case ADDED -> " +";
    };
  }
}
