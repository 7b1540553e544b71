package org.mergescope.app.view.functions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.shell.FileDialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class RowsExportViewModelTest {
  private static final String MODULE =
      """
      define i32 @main() {
        call void @_Z1fi5point(i32 0)
        ret i32 0
      }
      define internal void @_Z1fi5point(i32 %a) {
        ret void
      }
      define internal void @"-[a \\22b\\22]"() {
        ret void
      }
      """;

  @TempDir private Path folder;
  private final Selection selection = new Selection();
  private final List<String> said = new ArrayList<>();
  private final List<Exception> failures = new ArrayList<>();
  private Optional<Path> choice = Optional.empty();
  private ModuleSession session;
  private RowsExportViewModel export;

  @BeforeEach
  void open() throws Exception {
    session = SmallModules.session(MODULE);
    DirectTaskRunner tasks = new DirectTaskRunner();
    FunctionsViewModel table = new FunctionsViewModel(session, new TraceSession(), selection, tasks, failures::add);
    FileDialogs dialogs = new FileDialogs() {
      @Override
      public Optional<Path> open(String title, List<Kind> kinds) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> save(String title, Path suggestion, List<Kind> kinds) {
        return choice;
      }
    };
    export = new RowsExportViewModel(table, tasks, dialogs, said::add, failures::add);
  }

  private String exported(String name) throws Exception {
    Path file = folder.resolve(name);
    choice = Optional.of(file);
    export.exportFound();
    assertEquals(List.of(), failures);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
    return Files.readString(file);
  }

  @Test
  void writesTheRowsAsCsvWithQuotesWhereTheyAreNeeded() throws Exception {
    assertEquals(
        String.join(
            "\r\n",
            "state,name,raw_name,bytes,retained,instructions,crate,callers,callees,roots,hits,linkage,module,merged,reason",
            "root,main,main,66,122,2,,0,1,1,0,external,small.ll,,chosen as a root",
            "live,\"f(int, point)\",_Z1fi5point,56,56,1,,1,0,1,0,internal,small.ll,,main calls it",
            "dead,\"'-[a \"\"b\"\"]\",\"'-[a \"\"b\"\"]\",53,0,1,,0,0,0,0,internal,small.ll,,nothing mentions it",
            ""),
        exported("rows.csv"));
    assertEquals(List.of("3 rows written to " + folder.resolve("rows.csv") + "."), said);
  }

  @Test
  void writesTheRowsAsJson() throws Exception {
    List<String> names = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(exported("rows.json"))) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals("raw_name")) {
          names.add(json.nextTextValue());
        }
      }
    }
    assertEquals(List.of("main", "_Z1fi5point", "-[a \"b\"]"), names);
  }

  @Test
  void copiesTheSelectedRowsInTheOrderOfTheTable() {
    selection.select(SmallModules.symbols(session, "_Z1fi5point", "main"));
    List<String> copied = new ArrayList<>();
    export.copySelected(List.of(Column.NAME, Column.BYTES), copied::add);
    assertEquals(
        List.of("name\traw_name\tbytes\nmain\tmain\t66\nf(int, point)\t_Z1fi5point\t56\n"), copied);
  }

  @Test
  void writesNothingWhereTheUserChangesTheirMind() {
    export.exportSelected();
    assertEquals(List.of(), said);
  }

  @Test
  void leavesNoHalfFileBehind() {
    Path missing = folder.resolve("missing").resolve("rows.csv");
    choice = Optional.of(missing);
    export.exportFound();
    assertEquals(1, failures.size());
    assertFalse(Files.exists(missing));
  }
}
