package org.mergescope.app.view.waterfall;

import java.util.Arrays;
import java.util.stream.Stream;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;

/// Records what is painted as characters: a column every 8 pixels, a line a row. Grounds and the grid are left out,
/// bars come out as their service's digit, the critical path as `=`, a marked row as `>`, the selected one as `#`.
final class AsciiSurface implements Surface {
  private static final double COLUMN = 8;

  private final char[][] lines;
  private int calls;

  AsciiSurface(int columns, int rows) {
    lines = new char[rows + 1][columns];
    for (char[] line : lines) {
      Arrays.fill(line, ' ');
    }
  }

  /// The picture, without blanks at the ends of lines.
  String picture() {
    return String.join("\n", Stream.of(lines).map(line -> new String(line).stripTrailing()).toList());
  }

  /// How often anything was painted.
  int calls() {
    return calls;
  }

  @Override
  public double width(String text) {
    return text.length() * COLUMN;
  }

  @Override
  public void fill(double x, double y, double width, double height, Ink ink) {
    calls++;
    if (ink.equals(Token.CRITICAL_PATH)) {
      line(x, y, width, '=');
    } else if (ink instanceof Ink.Service) {
      line(x, y, width, '-');
    } else if (width == 4 && ink.equals(Token.MARKED_SPAN)) {
      line(x, y, 1, '>');
    } else if (width == 4 && ink.equals(Token.SELECTION)) {
      line(x, y, 1, '#');
    }
  }

  @Override
  public void bar(double x, double y, double width, double height, Ink ink) {
    calls++;
    if (ink instanceof Ink.Service service && height == Sheet.BAR && width != 4) {
      line(x, y, width, (char) ('0' + service.index()));
    }
  }

  @Override
  public void outline(double x, double y, double width, double height, Ink ink) {
    calls++;
    line(x, y, 1, '[');
  }

  @Override
  public void hatch(double x, double y, double width, double height, Ink ink) {
    calls++;
    line(x, y, width, '/');
  }

  @Override
  public void text(String text, double x, double y, double maxWidth, Ink ink) {
    calls++;
    int room = (int) (maxWidth / COLUMN);
    String fitted = text.length() <= room ? text : text.substring(0, Math.max(0, room - 1)) + "…";
    for (int i = 0; i < fitted.length(); i++) {
      put((int) (x / COLUMN) + i, row(y), fitted.charAt(i));
    }
  }

  @Override
  public void triangle(double x, double y, Direction direction, Ink ink) {
    calls++;
    put((int) (x / COLUMN), row(y), switch (direction) {
      case LEFT -> '<';
      case RIGHT -> '+';
      case DOWN -> '-';
    });
  }

  @Override
  public void opacity(double opacity) {}

  private void line(double x, double y, double width, char character) {
    int end = (int) Math.max(x / COLUMN + 1, Math.rint((x + width) / COLUMN));
    for (int column = (int) (x / COLUMN); column < end; column++) {
      put(column, row(y), character);
    }
  }

  private static int row(double y) {
    return y < Sheet.HEADER ? 0 : (int) ((y - Sheet.HEADER) / Sheet.ROW) + 1;
  }

  private void put(int column, int row, char character) {
    if (row >= 0 && row < lines.length && column >= 0 && column < lines[row].length) {
      lines[row][column] = character;
    }
  }
}
