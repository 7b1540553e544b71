package org.mergescope.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.mergescope.app.cli.Table.Column;
import org.mergescope.model.reading.Grouping;
import org.mergescope.model.reading.SpanStatistics;
import org.mergescope.model.reading.SpanStatistics.Group;
import org.mergescope.model.reading.TraceComparison;
import org.mergescope.model.reading.TraceComparison.Change;
import org.mergescope.model.reading.TraceComparison.Path;
import org.mergescope.model.reading.TraceComparison.Tolerance;
import org.mergescope.model.trace.CriticalPath.Segment;

/// Further readings of a trace that `trace` prints where they are asked for.
final class TraceReadings {
  private TraceReadings() {}

  /// @param by `function`, `service`, `name`, `operation`, or the key of an attribute
  static Grouping grouping(String by, TraceReport report) {
    return switch (by) {
      case "function" -> Grouping.byFunction(report.mapping().names());
      case "service" -> Grouping.byService();
      case "name" -> Grouping.byName();
      case "operation" -> Grouping.byOperation();
      default -> Grouping.byAttribute(by);
    };
  }

  static SpanStatistics statistics(TraceReport report, String by) {
    return SpanStatistics.of(report.trace(), report.self(), report.critical(), grouping(by, report));
  }

  static TraceComparison comparison(TraceReport before, TraceReport after, String by) {
    return TraceComparison.of(
        before.trace(), grouping(by, before), after.trace(), grouping(by, after), Tolerance.DEFAULT);
  }

  static void print(SpanStatistics statistics, String by, PrintWriter out) {
    Table table =
        Table.of(
            Column.text(by.toUpperCase(Locale.ROOT)), Column.number("SPANS"), Column.number("ERRORS"),
            Column.number("TOTAL"), Column.number("SELF"), Column.number("CRITICAL"), Column.number("P50"),
            Column.number("P95"), Column.number("MAX"));
    for (Group group : statistics.groups()) {
      table.row(
          group.label().isEmpty() ? "(none)" : group.label(), Amounts.count(group.spans()), Amounts.count(group.errors()),
          Amounts.time(group.totalNanos()), Amounts.time(group.selfNanos()), Amounts.time(group.criticalNanos()),
          Amounts.time(group.p50Nanos()), Amounts.time(group.p95Nanos()), Amounts.time(group.maxNanos()));
    }
    out.println();
    table.print(out);
  }

  static void write(SpanStatistics statistics, String by, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("statistics");
    json.writeStringField("by", by);
    json.writeNumberField("untimed", statistics.untimed());
    json.writeArrayFieldStart("groups");
    for (Group group : statistics.groups()) {
      json.writeStartObject();
      json.writeStringField("label", group.label());
      json.writeNumberField("spans", group.spans());
      json.writeNumberField("errors", group.errors());
      json.writeNumberField("totalNanos", group.totalNanos());
      json.writeNumberField("selfNanos", group.selfNanos());
      json.writeNumberField("criticalNanos", group.criticalNanos());
      json.writeNumberField("p50Nanos", group.p50Nanos());
      json.writeNumberField("p95Nanos", group.p95Nanos());
      json.writeNumberField("maxNanos", group.maxNanos());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void printCriticalPath(TraceReport report, PrintWriter out) {
    Table table =
        Table.of(
            Column.number("START"), Column.number("CRITICAL"), Column.number("OF TRACE"), Column.text("SPAN"),
            Column.text("SERVICE"), Column.text("FUNCTION"));
    for (Segment segment : report.critical().segments()) {
      long nanos = segment.endNanos() - segment.startNanos();
      table.row(
          Amounts.time(segment.startNanos()), Amounts.time(nanos),
          Amounts.percent(nanos, report.trace().durationNanos()), report.trace().name(segment.span()),
          report.trace().service(segment.span()), report.mapping().names().get(segment.span()));
    }
    out.println();
    table.print(out);
  }

  static void writeCriticalPath(TraceReport report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("criticalPath");
    for (Segment segment : report.critical().segments()) {
      json.writeStartObject();
      json.writeStringField("spanId", report.trace().spanId(segment.span()));
      json.writeNumberField("startNanos", segment.startNanos());
      json.writeNumberField("endNanos", segment.endNanos());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void print(TraceComparison comparison, PrintWriter out) {
    List<Path> changed = comparison.paths().stream().filter(path -> path.change() != Change.SAME).toList();
    String sign = comparison.durationDeltaNanos() < 0 ? "shorter" : "longer";
    out.println();
    out.println(
        "The other trace is " + Amounts.time(Math.abs(comparison.durationDeltaNanos())) + " " + sign + "; "
            + Says.count(changed.size(), "path differs", "paths differ") + " of "
            + Amounts.count(comparison.paths().size()) + ".");
    Table table =
        Table.of(
            Column.text("CHANGE"), Column.number("BEFORE"), Column.number("AFTER"), Column.number("SPANS"),
            Column.text("PATH"));
    for (Path path : comparison.paths()) {
      table.row(
          Says.lower(path.change()),
          path.spansBefore() == 0 ? "-" : Amounts.time(path.totalBeforeNanos()),
          path.spansAfter() == 0 ? "-" : Amounts.time(path.totalAfterNanos()),
          path.spansBefore() + " → " + path.spansAfter(),
          TraceText.indent(path.depth()) + path.label());
    }
    table.print(out);
  }

  static void write(TraceComparison comparison, String otherId, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("comparison");
    json.writeStringField("traceId", otherId);
    json.writeNumberField("durationDeltaNanos", comparison.durationDeltaNanos());
    json.writeArrayFieldStart("paths");
    for (Path path : comparison.paths()) {
      json.writeStartObject();
      json.writeStringField("label", path.label());
      json.writeNumberField("parent", path.parent());
      json.writeNumberField("depth", path.depth());
      json.writeStringField("change", Says.lower(path.change()));
      json.writeNumberField("spansBefore", path.spansBefore());
      json.writeNumberField("spansAfter", path.spansAfter());
      json.writeNumberField("totalBeforeNanos", path.totalBeforeNanos());
      json.writeNumberField("totalAfterNanos", path.totalAfterNanos());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
