package org.mergescope.app.view.waterfall;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide texts come out in one font. Each character is measured once and remembered: measuring a whole text needs a
/// scene graph node and is far too slow for every label of every frame.
final class TextRuler {
  private static final int REMEMBERED = 4096;

  private final Map<Integer, Double> advances = new HashMap<>();
  private final Text probe = new Text();

  TextRuler(Font font) {
    probe.setFont(font);
  }

  double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += advance(text.codePointAt(i));
    }
    return width;
  }

  /// The text, or as much of its beginning as fits with an ellipsis.
  String fitted(String text, double room) {
    if (width(text) <= room) {
      return text;
    }
    double width = advance('…');
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      width += advance(point);
      if (width > room) {
        break;
      }
      end += Character.charCount(point);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  private double advance(int point) {
    if (advances.size() > REMEMBERED) {
      advances.clear();
    }
    return advances.computeIfAbsent(point, this::measured);
  }

  private double measured(int point) {
    probe.setText(Character.toString(point));
    return probe.getLayoutBounds().getWidth();
  }
}
