package org.mergescope.model.fuzz;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/// A minute of fuzzing where there is time for it. Its seeds are fixed: a change is judged by the texts the change
/// before it passed, and [IrFuzz] is there to look for new ones. The message of a failure names the seed and shows the
/// text.
class IrFuzzTest {
  private static final boolean THOROUGH =
      "true".equals(System.getenv("CI")) || "required".equals(System.getProperty("oracle"));
  private static final int SECONDS = THOROUGH ? 30 : 4;

  @TempDir
  Path folder;

  static LongStream seeds() {
    return LongStream.of(1, 20_785);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsNothing(long seed) throws Exception {
    List<byte[]> texts = new ArrayList<>(Corpus.cases());
    for (String program : List.of("/prune/tables.c", "/programs/dispatch.c")) {
      texts.addAll(Corpus.compiled(source(program), folder));
    }
    assertNull(IrFuzz.find(texts, seed, SECONDS, folder));
  }

  static List<Path> found() throws Exception {
    try (Stream<Path> files = Files.list(source("/fuzz"))) {
      return files.filter(file -> file.toString().endsWith(".ll")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("found")
  void findsNoLongerWhatWasFound(Path file) throws Exception {
    assertNull(IrFuzz.shown(Files.readAllBytes(file), folder));
  }

  @Test
  void shrinksToWhatMatters() {
    byte[] text = "define void @f() { ret void }\n@g = global i32 0\n".getBytes(StandardCharsets.UTF_8);
    byte[] shrunk = Shrinker.shrunk(text, smaller -> new String(smaller, StandardCharsets.UTF_8).contains("@g"));
    assertArrayEquals(new byte[] {'@', 'g'}, shrunk);
  }

  private static Path source(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(IrFuzzTest.class.getResource(name), name).toURI());
  }
}
