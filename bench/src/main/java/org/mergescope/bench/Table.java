package org.mergescope.bench;

import java.util.ArrayList;
import java.util.List;

/// Rows in Markdown.
final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... titles) {
    rows.add(List.of(titles));
    rows.add(List.of(titles).stream().map(_ -> "---").toList());
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
    return text.toString();
  }
}
