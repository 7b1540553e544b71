package org.mergescope.app.view.functions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mergescope.model.csv.CsvLine;

/// Writes rows as text: numbers without grouping, so that other programs can read them. The same rows give the same
/// text.
final class RowsWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int CANCEL_CHECK_MASK = 0xfff;

  private final RowFacts facts;
  private final List<Column> columns;
  private final BooleanSupplier cancelled;

  /// @param columns to write; the raw name stands behind the readable one
  RowsWriter(RowFacts facts, List<Column> columns, BooleanSupplier cancelled) {
    this.facts = facts;
    this.columns = List.copyOf(columns);
    this.cancelled = cancelled;
  }

  /// Writes a header, where the format has one, and the rows.
  ///
  /// @throws CancellationException when cancelled
  void write(int[] symbols, RowFormat format, Writer out) throws IOException {
    switch (format) {
      case TSV -> lines(symbols, RowsWriter::tabs, out);
      case CSV -> lines(symbols, CsvLine::of, out);
      case JSON -> json(symbols, out);
    }
  }

  private void lines(int[] symbols, Function<List<?>, String> line, Writer out) throws IOException {
    List<String> header = new ArrayList<>();
    columns.forEach(column -> addHeader(column, header));
    out.write(line.apply(header));
    for (int row = 0; row < symbols.length; row++) {
      check(row);
      List<Object> cells = new ArrayList<>();
      for (Column column : columns) {
        cells.add(value(column, symbols[row]));
        if (column == Column.NAME) {
          cells.add(facts.index().name(symbols[row]));
        }
      }
      out.write(line.apply(cells));
    }
  }

  private static void addHeader(Column column, List<String> header) {
    header.add(column.key());
    if (column == Column.NAME) {
      header.add("raw_name");
    }
  }

  private static String tabs(List<?> cells) {
    return cells.stream()
        .map(cell -> cell.toString().replaceAll("[\t\r\n]", " "))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private void json(int[] symbols, Writer out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartArray();
    for (int row = 0; row < symbols.length; row++) {
      check(row);
      json.writeRaw('\n');
      json.writeStartObject();
      for (Column column : columns) {
        switch (value(column, symbols[row])) {
          case Long number -> json.writeNumberField(column.key(), number);
          case Object text -> json.writeStringField(column.key(), text.toString());
        }
        if (column == Column.NAME) {
          json.writeStringField("raw_name", facts.index().name(symbols[row]));
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }

  private void check(int row) {
    if ((row & CANCEL_CHECK_MASK) == 0 && cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  private Object value(Column column, int symbol) {
    SymbolFacts symbols = facts.symbols();
    return switch (column) {
      case STATE -> facts.stands(symbol).key();
      case NAME -> facts.state().module().displayName(symbol);
      case BYTES -> facts.index().byteCount(symbol);
      case RETAINED -> facts.dominators().retainedBytes(symbol);
      case INSTRUCTIONS -> (long) symbols.instructions(cancelled)[symbol];
      case ROOTS -> (long) facts.rootCounts(cancelled).of(symbol);
      case CRATE -> symbols.names().crates().get(symbols.names().crate(symbol));
      case CALLERS -> (long) symbols.callers(symbol);
      case CALLEES -> (long) symbols.callees(symbol);
      case HITS -> (long) facts.hits(symbol);
      case LINKAGE -> facts.index().linkage(symbol).keyword();
      case MODULE -> facts.parts().get(facts.part(symbol));
      case MERGED -> FunctionTexts.merged(facts, symbol);
      case REASON -> new Reason(facts).text(symbol);
    };
  }
}
