package org.mergescope.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Rules about source files that no compiler checks; covers all modules.
class SourceRulesTest {
  private static final int LONGEST_FILE = 400;
  private static final int WIDEST_LINE = 125;
  private static final Path HOME = Path.of("").toAbsolutePath().resolveSibling("");

  @Test
  void filesStayShortAndLinesNarrow() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path source : sources()) {
      List<String> lines = Files.readAllLines(source);
      if (lines.size() > LONGEST_FILE) {
        wrong.add(HOME.relativize(source) + ": " + lines.size() + " lines");
      }
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() > WIDEST_LINE) {
          wrong.add(HOME.relativize(source) + ":" + (i + 1) + ": " + lines.get(i).length() + " columns");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPackageTellsItsStoryAndIsNullMarked() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path source : sources()) {
      if (!source.toString().contains("/src/main/")) {
        continue;
      }
      Path story = source.resolveSibling("package-info.java");
      if (!Files.exists(story) || !Files.readString(story).contains("@NullMarked")) {
        wrong.add(HOME.relativize(story).toString());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<Path> sources() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : List.of("model", "app", "bench")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src"))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
      }
    }
    assertTrue(found.size() > 50, "sources of all modules are under " + HOME);
    return found;
  }
}
