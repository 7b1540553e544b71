package org.mergescope.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Bad input ends a command with 1 and one sentence, and leaves nothing behind.
class BadInputTest {
  private static final String MAIN = "define i32 @main() {\n  ret i32 0\n}\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"report", "functions", "prune"})
  void everyCommandSaysWhatIsWrongWithAModule(String command) throws Exception {
    refused(
        command,
        "in.ll:1:1: this is not LLVM IR text: it starts with 'hello'; make IR text with clang -S -emit-llvm or "
            + "llvm-dis.",
        "hello world");
    refused(command, "in.ll: the file is empty; make IR text with clang -S -emit-llvm or llvm-dis.", "");
    refused(
        command,
        "in.ll:1:20: the '{' here is never closed; the file seems cut off: produce it again or copy it completely.",
        "define i32 @main() {\n  ret i32 0\n");
    refused(
        command,
        "in.ll: this is LLVM bitcode; run llvm-dis in.ll -o in.ll.ll and open that.",
        "BC\u00C0\u00DE5\u0014");
    refused(
        command,
        "in.ll: this is an ELF file; open the IR it was made from: compile with -S -emit-llvm, or with -flto and run "
            + "llvm-dis.",
        "\u007FELF\u0002\u0001\u0001\0");
    refused(
        command,
        "in.ll defines no main: name a root with --root NAME, for example f.",
        "define void @f() {\n  ret void\n}\n");
  }

  @Test
  void aMissingModuleIsNamed() {
    Path file = folder.resolve("none.ll");
    assertEquals(Cli.failed(file + " does not exist; check its name."), Cli.run("report", file.toString()));
  }

  @Test
  void aFolderWithoutModulesIsNamed() {
    assertEquals(
        Cli.failed(folder + " holds no *.ll file; name the modules themselves."), Cli.run("report", folder.toString()));
  }

  @Test
  void anUnknownSymbolIsNamed() throws Exception {
    String module = write(MAIN);
    assertEquals(
        Cli.failed("There is no symbol “nope” in in.ll; check its name."), Cli.run("why", module, "nope"));
    assertEquals(
        Cli.failed("There is no symbol “mai” in in.ll; did you mean main."), Cli.run("why", module, "mai"));
  }

  @Test
  void anUnwritableOutputIsNamedAndNothingIsLeft() throws Exception {
    String module = write(MAIN);
    Path nowhere = folder.resolve("none").resolve("out.ll");
    assertEquals(
        Cli.failed(nowhere + " cannot be written: the directory " + nowhere.getParent() + " does not exist."),
        Cli.run("prune", module, "-o", nowhere.toString()));
    assertEquals(
        Cli.failed(folder + " cannot be written: it is a directory."),
        Cli.run("prune", module, "-o", folder.toString()));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aBrokenTraceFileIsNamed() throws Exception {
    Path file = folder.resolve("trace.json");
    Files.writeString(file, "{\"resourceSpans\": [{");
    assertEquals(
        Cli.failed(file + ":1:21: the JSON ends in the middle; it was cut off: fetch or save it again."),
        Cli.run("trace", file.toString()));
  }

  @Test
  void anAbsentTempoIsNamed() {
    assertEquals(
        Cli.failed(
            "Nothing answers at http://127.0.0.1:1 (connection refused): start Tempo, or check host and port; its "
                + "usual port is 3200."),
        Cli.run("search", "--tempo", "127.0.0.1:1"));
  }

  private void refused(String command, String sentence, String content) throws IOException {
    String output = folder.resolve("out.ll").toString();
    String module = write(content);
    Cli refused =
        command.equals("prune") ? Cli.run(command, module, "-o", output) : Cli.run(command, module);
    assertEquals(Cli.failed(sentence), refused);
    assertEquals(false, Files.exists(Path.of(output)));
  }

  private String write(String content) throws IOException {
    return Files.write(folder.resolve("in.ll"), content.getBytes(StandardCharsets.ISO_8859_1)).toString();
  }
}
