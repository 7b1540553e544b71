package org.mergescope.app.view.waterfall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.OpenTrace;
import org.mergescope.app.view.Durations;
import org.mergescope.app.view.PrintableText;
import org.mergescope.model.trace.Attributes;
import org.mergescope.model.trace.Attributes.Attribute;
import org.mergescope.model.trace.SpanEvent;
import org.mergescope.model.trace.SpanLink;
import org.mergescope.model.trace.Trace;

import static org.mergescope.app.view.Texts.text;

/// All there is to say about one span, as lines in the order they are shown.
record SpanDetails(List<Line> lines) {
  SpanDetails {
    lines = List.copyOf(lines);
  }

  /// One line.
  sealed interface Line {
    /// The heading of the lines that follow.
    ///
    /// @param link where it leads, or null
    record Heading(String title, @Nullable SpanLink link) implements Line {
      Heading(String title) {
        this(title, null);
      }
    }

    /// A key and its value; the whole value, however long.
    record Entry(String key, String value) implements Line {}

    /// The line as text, tab-separated.
    default String copy() {
      return switch (this) {
        case Heading heading -> heading.title();
        case Entry entry -> entry.key() + "\t" + entry.value();
      };
    }
  }

  static SpanDetails of(OpenTrace open, int span) {
    Trace trace = open.trace();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line.Heading(PrintableText.of(trace.name(span))));
    identity(open, span, lines);
    lines.add(new Line.Heading(text("waterfall.details.times")));
    times(open, span, lines);
    attributes(text("waterfall.details.attributes"), trace.attributes(span), lines);
    attributes(text("waterfall.details.resource"), trace.resource(span), lines);
    events(trace.events(span), lines);
    links(trace.links(span), lines);
    return new SpanDetails(lines);
  }

  /// The lines whose key or value contains a text, given in any case; everything where it is empty.
  List<Line> containing(String wanted) {
    String lower = wanted.strip().toLowerCase(Locale.ROOT);
    if (lower.isEmpty()) {
      return lines;
    }
    return lines.stream()
        .filter(line -> line instanceof Line.Entry(String key, String value)
            && (key.toLowerCase(Locale.ROOT).contains(lower) || value.toLowerCase(Locale.ROOT).contains(lower)))
        .toList();
  }

  /// Everything, one line each.
  String copy() {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(line.copy()).append('\n'));
    return all.toString();
  }

  private static void identity(OpenTrace open, int span, List<Line> lines) {
    Trace trace = open.trace();
    String function = open.mapping().names().get(span);
    String rule = open.mapping().rules().get(span);
    boolean here = open.mapping().functionOf(span).isPresent();
    lines.add(entry("function", text(here ? "waterfall.details.in-module" : "waterfall.details.by", function, rule)));
    lines.add(entry("service", trace.service(span)));
    lines.add(entry("kind", trace.kind(span).name()));
    String message = trace.statusMessage(span);
    lines.add(entry("status", trace.status(span).name() + (message.isEmpty() ? "" : ": " + message)));
    lines.add(entry("id", trace.spanId(span)));
    String parent = trace.parentSpanId(span);
    if (!parent.isEmpty()) {
      lines.add(entry("parent", trace.parent(span) < 0 ? text("waterfall.details.absent", parent) : parent));
    }
  }

  private static void times(OpenTrace open, int span, List<Line> lines) {
    Trace trace = open.trace();
    long duration = trace.durationNanos(span);
    long start = trace.startUnixNanos() + trace.startNanos(span);
    lines.add(entry("start", Instant.ofEpochSecond(0, start).toString()));
    lines.add(entry("offset", Durations.text(trace.startNanos(span))));
    lines.add(entry("duration", share(duration, trace.durationNanos(), "waterfall.details.of-trace")));
    lines.add(entry("self", share(open.selfTime().nanos(span), duration, "waterfall.details.of-span")));
    long critical = open.criticalPath().nanos(span);
    lines.add(entry("critical", share(critical, trace.durationNanos(), "waterfall.details.of-trace")));
  }

  private static String share(long nanos, long whole, String key) {
    double fraction = whole <= 0 ? 0 : (double) nanos / whole;
    return text(key, Durations.text(nanos), fraction);
  }

  private static void attributes(String title, Attributes attributes, List<Line> lines) {
    if (!attributes.list().isEmpty()) {
      lines.add(new Line.Heading(title));
      entries(attributes, lines);
    }
  }

  private static void entries(Attributes attributes, List<Line> lines) {
    for (Attribute attribute : attributes.list()) {
      lines.add(new Line.Entry(attribute.key(), attribute.value()));
    }
  }

  private static void events(List<SpanEvent> events, List<Line> lines) {
    for (SpanEvent event : events) {
      String name = PrintableText.of(event.name());
      lines.add(new Line.Heading(text("waterfall.details.event", name, Durations.text(event.atNanos()))));
      entries(event.attributes(), lines);
    }
  }

  private static void links(List<SpanLink> links, List<Line> lines) {
    for (SpanLink link : links) {
      lines.add(new Line.Heading(text("waterfall.details.link"), link));
      lines.add(entry("trace", link.traceId()));
      lines.add(entry("id", link.spanId()));
      entries(link.attributes(), lines);
    }
  }

  private static Line entry(String key, String value) {
    return new Line.Entry(text("waterfall.details." + key), value);
  }
}
