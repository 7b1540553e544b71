package org.mergescope.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RootCommandTest {
  private record Opened(List<Path> files, Optional<String> tempo, boolean verbose) {}

  @Test
  void opensTheWindowWithoutACommand() {
    List<Opened> opened = new ArrayList<>();
    WindowOpener window = (files, tempo, verbose) -> {
      opened.add(new Opened(files, tempo, verbose));
      return 0;
    };

    Cli.run(window);
    Cli.run(window, "a.ll", "b.json", "--tempo", "localhost:3200", "--verbose");

    assertEquals(
        List.of(
            new Opened(List.of(), Optional.empty(), false),
            new Opened(List.of(Path.of("a.ll"), Path.of("b.json")), Optional.of("localhost:3200"), true)),
        opened);
  }

  @Test
  void returnsWhatTheWindowReturns() {
    assertEquals(1, Cli.run((files, tempo, verbose) -> 1).code());
  }

  @Test
  void takesABareWordForACommand() {
    assertEquals(
        new Cli(
            2,
            "",
            """
            mergescope: There is no command and no file “serach”; the commands are \
            functions, graph, prune, report, search, trace, why.
            `mergescope --help` tells the usage.
            """),
        Cli.run("serach"));
  }

  @Test
  void tellsItsCommands() {
    Cli help = Cli.run("--help");
    assertEquals(0, help.code());
    assertEquals("", help.err());
    assertTrue(help.out().startsWith("Usage: mergescope [-hV] [--verbose] [--tempo=URL] [FILE...] [COMMAND]\n"), help.out());
  }

  @Test
  void tellsItsVersion() {
    assertEquals(new Cli(0, "mergescope (development)\n", ""), Cli.run("--version"));
  }
}
