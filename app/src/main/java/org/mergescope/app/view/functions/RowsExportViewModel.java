package org.mergescope.app.view.functions;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.FileDialogs;

/// Takes rows out of the table: onto the clipboard, or into a file.
public final class RowsExportViewModel {
  private static final List<FileDialogs.Kind> KINDS = List.of(
      new FileDialogs.Kind(Texts.text("functions.export.csv"), List.of("*.csv")),
      new FileDialogs.Kind(Texts.text("functions.export.json"), List.of("*.json")));

  private final FunctionsViewModel table;
  private final TaskRunner tasks;
  private final FileDialogs dialogs;
  private final Consumer<String> say;
  private final Consumer<Exception> onError;

  /// @param say told what was written
  /// @param onError told why nothing could be written
  public RowsExportViewModel(
      FunctionsViewModel table,
      TaskRunner tasks,
      FileDialogs dialogs,
      Consumer<String> say,
      Consumer<Exception> onError) {
    this.table = table;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.say = say;
    this.onError = onError;
  }

  /// Hands over the selected rows as lines with tabs, in the order of the table.
  void copySelected(List<Column> columns, Consumer<String> clipboard) {
    table.facts().ifPresent(facts -> {
      int[] symbols = selected();
      tasks.run(
          "copy rows",
          Texts.text("functions.copying"),
          (progress, cancelled) -> {
            StringWriter text = new StringWriter();
            new RowsWriter(facts, columns, cancelled).write(symbols, RowFormat.TSV, text);
            return text.toString();
          },
          clipboard,
          onError);
    });
  }

  /// Asks for a file and writes the rows that are found into it.
  void exportFound() {
    export(table.rowsProperty().get().inOrder());
  }

  /// Asks for a file and writes the selected rows into it.
  void exportSelected() {
    export(selected());
  }

  /// In the order of the table; what the filter hides comes last.
  private int[] selected() {
    BitSet chosen = table.shared().symbolsProperty().get();
    Rows rows = table.rowsProperty().get();
    BitSet hidden = (BitSet) chosen.clone();
    hidden.andNot(rows.symbols());
    return IntStream.concat(Arrays.stream(rows.inOrder()).filter(chosen::get), hidden.stream()).toArray();
  }

  private void export(int[] symbols) {
    table.facts().ifPresent(facts -> dialogs
        .save(Texts.text("functions.export.title"), Path.of("functions.csv"), KINDS)
        .ifPresent(file -> tasks.run(
            "export rows",
            Texts.text("functions.exporting"),
            (progress, cancelled) -> write(facts, symbols, file, cancelled),
            written -> say.accept(Texts.text("functions.exported", symbols.length, written.toString())),
            onError)));
  }

  private static Path write(RowFacts facts, int[] symbols, Path file, BooleanSupplier cancelled) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path temporary = Files.createTempFile(folder, "functions", ".tmp");
    try {
      try (Writer out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
        new RowsWriter(facts, List.of(Column.values()), cancelled).write(symbols, RowFormat.of(file), out);
      }
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
    return file;
  }
}
