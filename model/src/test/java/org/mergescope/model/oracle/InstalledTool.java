package org.mergescope.model.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

import static org.junit.jupiter.api.Assertions.fail;

/// A tool of this machine, such as `opt-19`, that knows the right answer.
public record InstalledTool(Path executable) {
  private static final long TIMEOUT_SECONDS = 120;

  /// What a tool answered.
  public record Answer(int exitCode, String output, String errors) {
    /// Whether it succeeded without a word of complaint.
    public boolean isSilent() {
      return exitCode == 0 && errors.isEmpty();
    }
  }

  /// The first installed tool of these names.
  public static Optional<InstalledTool> find(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
            .map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(InstalledTool::new);
  }

  /// As [#find(String...)]; a missing tool fails the test where oracles are required (`CI=true` or `-Doracle=required`)
  /// and skips it elsewhere.
  public static InstalledTool require(String... names) {
    return find(names).orElseGet(() -> {
      String missing = "not installed: " + String.join(", ", names);
      if ("true".equals(System.getenv("CI")) || "required".equals(System.getProperty("oracle"))) {
        return fail(missing);
      }
      throw new TestAbortedException(missing);
    });
  }

  /// Runs the tool in a directory, with nothing to read.
  public Answer run(Path directory, String... arguments) throws IOException {
    return runWith(directory, "", arguments);
  }

  /// Runs the tool in a directory, with a text to read.
  public Answer runWith(Path directory, String input, String... arguments) throws IOException {
    Path in = Files.createTempFile(directory, "in", ".txt");
    Path out = Files.createTempFile(directory, "out", ".txt");
    Path err = Files.createTempFile(directory, "err", ".txt");
    try {
      Files.writeString(in, input);
      List<String> command = new ArrayList<>(List.of(executable.toString()));
      command.addAll(List.of(arguments));
      Process process = new ProcessBuilder(command)
          .directory(directory.toFile())
          .redirectInput(in.toFile())
          .redirectOutput(out.toFile())
          .redirectError(err.toFile())
          .start();
      if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("no answer within " + TIMEOUT_SECONDS + " s: " + command);
      }
      return new Answer(process.exitValue(), text(out), text(err));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted: " + executable, e);
    } finally {
      Files.deleteIfExists(in);
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    }
  }

  /// Not all that tools quote is UTF-8.
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
