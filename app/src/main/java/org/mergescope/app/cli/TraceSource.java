package org.mergescope.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.tempo.TempoClient;
import org.mergescope.model.tempo.TempoException;
import org.mergescope.model.tempo.TraceAnswer;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFile;
import org.mergescope.model.trace.TraceFormatException;
import org.mergescope.model.trace.TraceId;

/// Finds the trace that a word of the command line means: a file, or an id in a Tempo.
final class TraceSource {
  private static final int LISTED = 5;

  private final TempoOptions tempo;

  TraceSource(TempoOptions tempo) {
    this.tempo = tempo;
  }

  /// @param message why the trace is partial, or ""
  record Found(Trace trace, String message) {}

  /// @param id which trace of a file that has several, or null
  Found find(String source, @Nullable String id) throws CommandFailure {
    Optional<Path> file = file(source);
    return file.isPresent() ? new Found(fromFile(file.get(), id), "") : fromTempo(source);
  }

  private Optional<Path> file(String source) throws CommandFailure {
    try {
      Path path = Path.of(source);
      if (Files.exists(path)) {
        return Optional.of(path);
      }
    } catch (InvalidPathException noPath) {
      // Then it can only be an id.
    }
    if (!tempo.isGiven()) {
      throw new CommandFailure(
          TraceId.parse(source).isPresent()
              ? "There is no file " + source + "; to fetch a trace by its id add --tempo URL."
              : "There is no file " + source + "; check its name.");
    }
    return Optional.empty();
  }

  private static Trace fromFile(Path file, @Nullable String id) throws CommandFailure {
    try {
      return choose(file, TraceFile.read(file), id);
    } catch (IOException | TraceFormatException failure) {
      throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
    }
  }

  private static Trace choose(Path file, List<Trace> traces, @Nullable String id) throws CommandFailure {
    if (id == null && traces.size() == 1) {
      return traces.getFirst();
    }
    String ids = String.join(", ", traces.stream().limit(LISTED).map(Trace::traceId).toList());
    String listed = traces.size() > LISTED ? ids + ", …" : ids;
    if (id == null) {
      throw new CommandFailure(
          file + " has " + traces.size() + " traces; choose one with --id ID (" + listed + ").");
    }
    String wanted = TraceId.parse(id).orElse(id);
    return traces.stream()
        .filter(trace -> trace.traceId().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new CommandFailure(file + " has no trace " + wanted + "; it has " + listed + "."));
  }

  private Found fromTempo(String source) throws CommandFailure {
    try (TempoClient client = new TempoClient(tempo.connection())) {
      TraceAnswer answer = client.trace(source, Cancel::never);
      return new Found(answer.trace(), answer.message());
    } catch (TempoException failure) {
      throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
    }
  }
}
