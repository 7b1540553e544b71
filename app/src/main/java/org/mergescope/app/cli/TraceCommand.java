package org.mergescope.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.merge.FunctionMapper;
import org.mergescope.model.tempo.TempoClient;
import org.mergescope.model.tempo.TempoException;
import org.mergescope.model.tempo.TraceAnswer;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFile;
import org.mergescope.model.trace.TraceFormatException;
import org.mergescope.model.trace.TraceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows one request.
@Command(
    name = "trace",
    description = "Show one request: its spans, their functions, self times and the critical path.")
final class TraceCommand implements Callable<Integer> {
  private static final int LISTED = 5;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private TempoOptions tempo = new TempoOptions();

  @Parameters(paramLabel = "ID|FILE", description = "A file, or with --tempo the id of a trace.")
  private String source = "";

  @Option(names = "--id", paramLabel = "ID", description = "Which trace of a file that has several.")
  private @Nullable String id;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws CommandFailure {
    Optional<Path> file = file();
    TraceReport report = file.isPresent() ? fromFile(file.get()) : fromTempo();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Json.print(out, generator -> TraceJson.write(report, generator));
    } else {
      TraceText.print(report, out);
      report.warnings().forEach(warning -> spec.commandLine().getErr().println("Warning: " + Plain.line(warning)));
    }
    return 0;
  }

  private Optional<Path> file() throws CommandFailure {
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

  private TraceReport fromFile(Path file) throws CommandFailure {
    try {
      return report(choose(file, TraceFile.read(file)), "");
    } catch (IOException | TraceFormatException failure) {
      throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
    }
  }

  private Trace choose(Path file, List<Trace> traces) throws CommandFailure {
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

  private TraceReport fromTempo() throws CommandFailure {
    try (TempoClient client = new TempoClient(tempo.connection())) {
      TraceAnswer answer = client.trace(source, Cancel::never);
      return report(answer.trace(), answer.message());
    } catch (TempoException failure) {
      throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
    }
  }

  private static TraceReport report(Trace trace, String message) {
    return TraceReport.of(trace, FunctionMapper.map(trace, List.of(), null), message);
  }
}
