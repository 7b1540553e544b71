package org.mergescope.model.fuzz.trace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.mergescope.model.trace.TraceFile;
import org.mergescope.model.trace.TraceFormatException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Whatever the bytes: a trace, or a sentence.
class TraceFuzzTest {
  private static final long SECONDS = Boolean.parseBoolean(System.getenv("CI")) ? 20 : 3;

  @Test
  void damagedTracesAreReadOrRefused() throws Exception {
    assertEquals(List.of(), TraceFuzz.run(SECONDS * 1_000_000_000, 1, 3));
  }

  @Test
  void archivesInArchivesAreNotFollowedForever() throws Exception {
    byte[] bytes = "{\"resourceSpans\": []}".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3; i++) {
      bytes = gzip(bytes);
    }
    byte[] nested = bytes;
    assertEquals(
        "t: this is an archive in an archive in an archive; unpack it.",
        assertThrows(TraceFormatException.class, () -> TraceFile.read(new ByteArrayInputStream(nested), "t")).getMessage());
  }

  @Test
  void aTextWithoutEndIsRefusedBeforeItFillsTheMemory() {
    InputStream endless =
        new InputStream() {
          private static final String START = "{\"resourceSpans\": [{\"scopeSpans\": [{\"spans\": [{\"name\": \"";
          private int read;

          @Override
          public int read() {
            return read < START.length() ? START.charAt(read++) : 'a';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            for (int i = from; i < from + length; i++) {
              bytes[i] = (byte) read();
            }
            return length;
          }
        };
    assertEquals(
        "a text of more than 32 million characters or 100,000 levels of brackets are not read; cut the trace down.",
        String.valueOf(assertThrows(TraceFormatException.class, () -> TraceFile.read(endless, "t")).getMessage())
            .replaceFirst("^t(:\\d+)*: ", ""));
  }

  @Test
  void bracketsWithoutEndAreRefused() {
    byte[] deep = ("{\"x\": " + "[".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
    assertThrows(TraceFormatException.class, () -> TraceFile.read(new ByteArrayInputStream(deep), "t"));
  }

  private static byte[] gzip(byte[] bytes) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
