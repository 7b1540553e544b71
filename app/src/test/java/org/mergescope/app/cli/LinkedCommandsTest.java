package org.mergescope.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Commands on several modules.
class LinkedCommandsTest {
  private static final String FIRST =
      """
      declare void @shared()

      define void @main() {
        call void @shared()
        ret void
      }

      define internal void @helper() {
        ret void
      }
      """;
  private static final String SECOND =
      """
      define void @shared() {
        call void @helper()
        ret void
      }

      define internal void @helper() {
        ret void
      }

      define void @dead() {
        ret void
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeModules() throws IOException {
    Files.writeString(folder.resolve("a.ll"), FIRST);
    Files.writeString(folder.resolve("b.ll"), SECOND);
    Files.writeString(folder.resolve("notes.txt"), "not a module");
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void reportCountsAFolderAsOneProgram() {
    assertEquals(
        new Cli(
            0,
            """
            a.ll and b.ll, LLVM 19
            Functions    5 defined, 0 declared
            Variables    0
            Roots        main
            Unreachable  2 functions: 79 of 270 bytes (29.3 %)

            BYTES  KIND      MODULE  UNREACHABLE
               45  function  a.ll    helper
               34  function  b.ll    dead
            """,
            ""),
        Cli.run("report", folder.toString()));
  }

  @Test
  void whyNamesTheFileOfEachStep() {
    assertEquals(
        """
          LINE         SYMBOL
        a.ll:3  root   main
        a.ll:4  calls  shared
        b.ll:2  calls  helper.1

        Every chain passes through shared.
        Nothing else would die with it.
        """,
        Cli.run("why", file("a.ll"), file("b.ll"), "helper.1").out());
  }

  @Test
  void pruneWritesAFileForEachModule() throws IOException {
    assertEquals(
        "Deleted 2 functions.\nWrote " + file("out") + ": 189 of 270 bytes, 30.0 % less.\n",
        Cli.run("prune", file("a.ll"), file("b.ll"), "-o", file("out")).out());
    assertEquals(FIRST.substring(0, FIRST.indexOf("define internal")), Files.readString(folder.resolve("out/a.ll")));
    assertEquals(SECOND.substring(0, SECOND.indexOf("define void @dead")), Files.readString(folder.resolve("out/b.ll")));
  }

  @Test
  void pruneDoesNotOverwriteItsSources() throws IOException {
    assertEquals(
        Cli.failed(file("a.ll") + " is one of the sources; choose another folder, or add --overwrite."),
        Cli.run("prune", file("a.ll"), file("b.ll"), "-o", folder.toString()));
    assertEquals(FIRST, Files.readString(folder.resolve("a.ll")));
  }

  @Test
  void twoDefinitionsOfANameAreAFailure() throws IOException {
    Files.writeString(folder.resolve("c.ll"), "define void @dead() {\n  ret void\n}\n");
    assertEquals(
        Cli.failed("c.ll:1:13: @dead is defined a second time, first in b.ll:10:13; leave one of the files out, or make"
            + " one definition internal or weak."),
        Cli.run("report", folder.toString()));
  }

  @Test
  void folderWithoutModulesIsAFailure() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(
        Cli.failed(empty + " holds no *.ll file; name the modules themselves."), Cli.run("report", empty.toString()));
  }
}
