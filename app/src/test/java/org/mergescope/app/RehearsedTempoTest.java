package org.mergescope.app;

import org.junit.jupiter.api.Test;
import org.mergescope.model.tempo.TempoClient;
import org.mergescope.model.tempo.TempoConnection;
import org.mergescope.model.tempo.TempoServer;
import org.mergescope.model.trace.Trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RehearsedTempoTest {
  @Test
  void isATempoWithOneTrace() throws Exception {
    try (RehearsedTempo tempo = RehearsedTempo.start();
        TempoClient client = new TempoClient(TempoConnection.to(tempo.url()))) {
      TempoServer server = client.connect(() -> false);
      assertEquals("2.3.0", server.version());
      Trace trace = client.trace(RehearsedTempo.TRACE_ID, () -> false).trace();
      assertEquals(RehearsedTempo.TRACE_ID, trace.traceId());
      assertEquals(200, trace.spanCount());
      assertEquals("rehearsal", trace.service(0));
    }
  }
}
