package org.mergescope.app.view.functions;

import java.nio.file.Path;
import java.util.Locale;

/// How rows are written down.
enum RowFormat {
  /// A line a row, cells between tabs, as spreadsheets paste them.
  TSV,
  /// RFC 4180.
  CSV,
  JSON;

  /// The format that a file's ending asks for; CSV where it asks for none.
  static RowFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") ? JSON : name.endsWith(".tsv") ? TSV : CSV;
  }
}
