package org.mergescope.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.merge.FunctionMapper;
import org.mergescope.model.prune.TargetFile;
import org.mergescope.model.reading.RowsCsv;
import org.mergescope.model.reading.SpanFilter;
import org.mergescope.model.reading.SpanSearch;
import org.mergescope.model.trace.ClockSkew;
import org.mergescope.model.trace.OtlpJsonWriter;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.Waterfall;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows one request.
@Command(
    name = "trace",
    description = "Show one request: its spans, their functions, self times and the critical path.")
final class TraceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private TempoOptions tempo = new TempoOptions();

  @Parameters(paramLabel = "ID|FILE", description = "A file, or with --tempo the id of a trace.")
  private String source = "";

  @Option(names = "--id", paramLabel = "ID", description = "Which trace of a file that has several.")
  private @Nullable String id;

  @Option(
      names = "--filter",
      paramLabel = "WORDS",
      description = "Only spans that fit, and their ancestors: words, key=part, is:error, '>100ms', -word.")
  private @Nullable String filter;

  @Option(
      names = "--statistics",
      paramLabel = "BY",
      description = "Statistics by function, service, name, operation, or an attribute.")
  private @Nullable String statistics;

  @Option(names = "--critical-path", description = "The critical path as a list.")
  private boolean criticalPath;

  @Option(names = "--compare", paramLabel = "ID|FILE", description = "What differs in another trace, path by path.")
  private @Nullable String other;

  @Option(names = "--compare-id", paramLabel = "ID", description = "Which trace of that file.")
  private @Nullable String otherId;

  @Option(names = "--compare-by", paramLabel = "BY", defaultValue = "name", description = "As for --statistics; name.")
  private String compareBy = "name";

  @Option(names = "--adjust-clocks", description = "Move the clocks of hosts so that calls lie within their callers.")
  private boolean adjustClocks;

  @Option(names = "--export", paramLabel = "FILE", description = "Write the trace as OTLP JSON and print nothing.")
  private @Nullable Path export;

  @Option(names = "--csv", description = "Print the rows as CSV.")
  private boolean csv;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws CommandFailure {
    if (csv && json) {
      throw new ParameterException(spec.commandLine(), "--csv and --json exclude each other.");
    }
    TraceSource traces = new TraceSource(tempo);
    TraceReport report = report(traces.find(source, id));
    TraceReport compared = other == null ? null : report(traces.find(other, otherId));
    if (export != null) {
      export(report.trace(), export);
    } else if (csv) {
      printCsv(report);
    } else if (json) {
      Json.print(spec.commandLine().getOut(), generator -> write(report, compared, generator));
      return 0;
    } else {
      print(report, compared);
    }
    report.warnings().forEach(warning -> spec.commandLine().getErr().println("Warning: " + Plain.line(warning)));
    return 0;
  }

  private TraceReport report(TraceSource.Found found) {
    Trace trace = adjustClocks ? ClockSkew.of(found.trace(), Long.MAX_VALUE).adjusted() : found.trace();
    return TraceReport.of(trace, FunctionMapper.map(trace, List.of(), null), found.message());
  }

  private Waterfall rows(TraceReport report) {
    BitSet hidden = new BitSet();
    if (filter != null) {
      BitSet wanted = new SpanSearch(filter).in(report.trace(), report.mapping().names());
      hidden.or(SpanFilter.of(report.trace(), wanted).shown());
      hidden.flip(0, report.trace().spanCount());
    }
    return Waterfall.of(report.trace(), new BitSet(), hidden);
  }

  private void print(TraceReport report, @Nullable TraceReport compared) {
    PrintWriter out = spec.commandLine().getOut();
    TraceText.print(report, rows(report), out);
    if (statistics != null) {
      TraceReadings.print(TraceReadings.statistics(report, statistics), statistics, out);
    }
    if (criticalPath) {
      TraceReadings.printCriticalPath(report, out);
    }
    if (compared != null) {
      TraceReadings.print(TraceReadings.comparison(report, compared, compareBy), out);
    }
  }

  private void write(TraceReport report, @Nullable TraceReport compared, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    TraceJson.writeFields(report, rows(report), generator);
    if (statistics != null) {
      TraceReadings.write(TraceReadings.statistics(report, statistics), statistics, generator);
    }
    if (criticalPath) {
      TraceReadings.writeCriticalPath(report, generator);
    }
    if (compared != null) {
      TraceReadings.write(
          TraceReadings.comparison(report, compared, compareBy), compared.trace().traceId(), generator);
    }
    generator.writeEndObject();
  }

  private void printCsv(TraceReport report) throws CommandFailure {
    try {
      RowsCsv.write(
          report.trace(), rows(report), report.mapping().names(), report.self(), report.critical(),
          spec.commandLine().getOut());
    } catch (IOException failure) {
      throw new CommandFailure("The rows cannot be written: " + failure.getMessage() + ".", failure);
    }
  }

  private static void export(Trace trace, Path file) throws CommandFailure {
    try {
      TargetFile.write(file, channel -> OtlpJsonWriter.write(trace, Channels.newOutputStream(channel), Cancel::never));
    } catch (IOException failure) {
      throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
    }
  }
}
