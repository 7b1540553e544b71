package org.mergescope.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Columns of text, aligned; numbers to the right. The last column may be as wide as it is.
final class Table {
  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  private Table(List<Column> columns) {
    this.columns = columns;
  }

  record Column(String title, boolean right) {
    static Column text(String title) {
      return new Column(title, false);
    }

    static Column number(String title) {
      return new Column(title, true);
    }
  }

  static Table of(Column... columns) {
    return new Table(List.of(columns));
  }

  void row(String... cells) {
    List<String> plain = new ArrayList<>(cells.length);
    for (String cell : cells) {
      plain.add(Plain.line(cell));
    }
    rows.add(plain);
  }

  void print(PrintWriter out) {
    int[] widths = new int[columns.size()];
    List<String> titles = columns.stream().map(Column::title).toList();
    measure(titles, widths);
    rows.forEach(row -> measure(row, widths));
    line(out, titles, widths);
    rows.forEach(row -> line(out, row, widths));
  }

  private static void measure(List<String> row, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], width(row.get(i)));
    }
  }

  private void line(PrintWriter out, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String space = " ".repeat(widths[i] - width(row.get(i)));
      line.append(i == 0 ? "" : "  ");
      line.append(columns.get(i).right() ? space + row.get(i) : row.get(i) + space);
    }
    out.println(line.toString().stripTrailing());
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
