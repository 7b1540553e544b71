package org.mergescope.app.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mergescope.model.merge.FunctionMapper;
import org.mergescope.model.merge.FunctionMapping;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.OtlpJsonReader;
import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFormatException;

/// Traces for tests, drawn: a line a span, two blanks a level, `service: name start-end`, in milliseconds; a `!` behind
/// it for a span that failed.
public final class TraceDrawing {
  private static final Pattern LINE = Pattern.compile("( *)(\\S*): (.*?) (\\d+)-(\\d+)( !)?");
  private static final long EPOCH_NANOS = 1_757_376_000_000_000_000L;

  private TraceDrawing() {}

  /// The trace.
  public static Trace trace(String drawing) {
    try {
      byte[] json = json(drawing).getBytes(StandardCharsets.UTF_8);
      return OtlpJsonReader.read(new ByteArrayInputStream(json), "drawing").traces().getFirst();
    } catch (IOException | TraceFormatException broken) {
      throw new AssertionError(broken);
    }
  }

  /// The trace with all that is computed from it, and no module.
  public static OpenTrace open(String drawing) {
    return open(trace(drawing), "");
  }

  static OpenTrace open(Trace trace, String message) {
    return open(trace, message, FunctionMapper.map(trace, List.of(), null));
  }

  /// The same with a mapping.
  public static OpenTrace open(Trace trace, String message, FunctionMapping mapping) {
    return new OpenTrace("drawing", message, trace, mapping, CriticalPath.of(trace), SelfTime.of(trace));
  }

  /// The drawing as OTLP JSON; the first span has the id 1, and so on.
  public static String json(String drawing) {
    List<Integer> open = new ArrayList<>();
    List<String> resources = new ArrayList<>();
    for (String line : drawing.lines().toList()) {
      Matcher span = LINE.matcher(line);
      if (!span.matches()) {
        throw new AssertionError("cannot read: " + line);
      }
      int depth = span.group(1).length() / 2;
      open.subList(depth, open.size()).clear();
      int parent = depth == 0 ? 0 : open.getLast();
      open.add(resources.size() + 1);
      resources.add("""
          {"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"%s"}}]},
           "scopeSpans":[{"spans":[{"traceId":"7f3a0000000000000000000000000bc2","spanId":"%016x","parentSpanId":"%s",
             "name":"%s","kind":1,"startTimeUnixNano":"%d","endTimeUnixNano":"%d","status":{"code":%d}}]}]}"""
          .formatted(
              span.group(2),
              resources.size() + 1,
              parent == 0 ? "" : "%016x".formatted(parent),
              span.group(3),
              EPOCH_NANOS + Long.parseLong(span.group(4)) * 1_000_000,
              EPOCH_NANOS + Long.parseLong(span.group(5)) * 1_000_000,
              span.group(6) == null ? 0 : 2));
    }
    return "{\"resourceSpans\":[" + String.join(",\n", resources) + "]}";
  }
}
