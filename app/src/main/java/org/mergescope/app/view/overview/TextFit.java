package org.mergescope.app.view.overview;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Fits texts into the room there is. Each character is measured once.
final class TextFit {
  private static final String ELLIPSIS = "…";
  private static final int FEWEST = 3;
  private static final int REMEMBERED = 4096;

  private final ToDoubleFunction<String> measure;
  private final Map<Integer, Double> advances = new HashMap<>();

  /// @param measure how wide a single character is
  TextFit(ToDoubleFunction<String> measure) {
    this.measure = measure;
  }

  /// Fits texts into the font of labels; for one thread.
  static TextFit ofLabels() {
    Text text = new Text();
    text.setFont(Font.font(MapLabels.TEXT_SIZE));
    return new TextFit(character -> {
      text.setText(character);
      return text.getLayoutBounds().getWidth();
    });
  }

  double width(String text) {
    return text.codePoints().mapToDouble(this::advance).sum();
  }

  /// The text, or its beginning with an ellipsis, or "" where not even some letters fit.
  String fitted(String text, double room) {
    if (room <= 0) {
      return "";
    }
    double width = 0;
    int end = 0;
    int fits = 0;
    double withEllipsis = room - advance(ELLIPSIS.codePointAt(0));
    while (end < text.length() && width <= room) {
      fits = width <= withEllipsis ? end : fits;
      int point = text.codePointAt(end);
      width += advance(point);
      end += Character.charCount(point);
    }
    if (end == text.length() && width <= room) {
      return text;
    }
    return fits < FEWEST ? "" : text.substring(0, fits).stripTrailing() + ELLIPSIS;
  }

  private double advance(int point) {
    if (advances.size() > REMEMBERED) {
      advances.clear();
    }
    return advances.computeIfAbsent(point, it -> measure.applyAsDouble(Character.toString(it)));
  }
}
