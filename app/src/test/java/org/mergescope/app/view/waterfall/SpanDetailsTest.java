package org.mergescope.app.view.waterfall;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.OpenTrace;
import org.mergescope.app.session.TraceDrawing;
import org.mergescope.model.merge.FunctionMapper;
import org.mergescope.model.trace.OtlpJsonReader;
import org.mergescope.model.trace.Trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SpanDetailsTest {
  private static final String JSON = """
      {"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"text"}}]},
        "scopeSpans":[{"spans":[
          {"traceId":"7f3a0000000000000000000000000bc2","spanId":"0000000000000001","parentSpanId":"00000000000000ff",
           "name":"scan","kind":2,"startTimeUnixNano":"1757376000000000000","endTimeUnixNano":"1757376000100000000",
           "attributes":[{"key":"http.status_code","value":{"intValue":"500"}}],
           "events":[{"timeUnixNano":"1757376000040000000","name":"retry",
             "attributes":[{"key":"n","value":{"intValue":"2"}}]}],
           "links":[{"traceId":"00000000000000000000000000000001","spanId":"0000000000000002"}],
           "status":{"code":2,"message":"no such user"}},
          {"traceId":"7f3a0000000000000000000000000bc2","spanId":"0000000000000002","parentSpanId":"0000000000000001",
           "name":"GET","kind":3,"startTimeUnixNano":"1757376000020000000","endTimeUnixNano":"1757376000045000000"}
        ]}]}]}""";

  @Test
  void tellsEverythingAboutASpan() throws Exception {
    Trace trace =
        OtlpJsonReader.read(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)), "test").traces().getFirst();
    OpenTrace open = TraceDrawing.open(trace, "", FunctionMapper.map(trace, List.of(), null));
    assertEquals("""
        scan
        Function\ttext (by service.name)
        Service\ttext
        Kind\tSERVER
        Status\tERROR: no such user
        Span id\t0000000000000001
        Parent id\t00000000000000ff, not in this trace
        Times
        Start\t2025-09-09T00:00:00Z
        After start\t0 ns
        Duration\t100.0 ms · 100% of the trace
        Self time\t75.0 ms · 75% of the span
        Critical\t75.0 ms · 75% of the trace
        Attributes
        http.status_code\t500
        Resource
        service.name\ttext
        Event retry at 40.0 ms
        n\t2
        Link
        Trace id\t00000000000000000000000000000001
        Span id\t0000000000000002
        """, SpanDetails.of(open, 0).copy());
  }
}
