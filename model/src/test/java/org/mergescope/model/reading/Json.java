package org.mergescope.model.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mergescope.model.trace.OtlpJsonReader;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFormatException;

/// Traces of the service "shop", from the JSON of their spans.
final class Json {
  private Json() {}

  static Trace trace(String spans) throws IOException, TraceFormatException {
    String json =
        "{\"resourceSpans\": [{\"resource\": {\"attributes\": [{\"key\": \"service.name\", \"value\": {\"stringValue\": "
            + "\"shop\"}}]}, \"scopeSpans\": [{\"spans\": [" + spans + "]}]}]}";
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return OtlpJsonReader.read(new ByteArrayInputStream(bytes), "t").traces().getFirst();
  }
}
