package org.mergescope.model.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TraceFileTest {
  @TempDir private Path folder;

  @Test
  void contentTellsTheKindNotTheName() throws Exception {
    Path json = write(Recorded.bytes("2.1.1/trace.compose-post.original.json"));
    Path protobuf = write(Recorded.bytes("2.1.1/trace.compose-post.original.pb"));
    Path compressed = write(gzip(Recorded.bytes("2.1.1/trace.compose-post.original.json")));

    String expected = TraceText.of(TraceFile.read(json).getFirst());
    assertEquals(expected, TraceText.of(TraceFile.read(protobuf).getFirst()));
    assertEquals(expected, TraceText.of(TraceFile.read(compressed).getFirst()));
  }

  @Test
  void aFileMayHaveSeveralTraces() throws Exception {
    Path file =
        write(
            (Recorded.text("2.1.1/trace.text-service.merged.json")
                    + "\n"
                    + Recorded.text("2.1.1/trace.compose-post.merged.json"))
                .getBytes(StandardCharsets.UTF_8));

    assertEquals(
        List.of("a0694d9839f2932652a3eefc02610a79", "8966dfc0261404342ab71cab529b9772"),
        TraceFile.read(file).stream().map(Trace::traceId).toList());
  }

  @Test
  void jsonMayBeginWithALineBreakWhichIsAlsoATagOfProtobuf() throws Exception {
    Path file = write("\n{\n\"resourceSpans\": [{\"scopeSpans\": [{\"spans\": [{\"name\": \"a\"}]}]}]}");
    assertEquals("a", TraceFile.read(file).getFirst().name(0));
  }

  @Test
  void eachOtherFileIsRefusedWithASentence() throws Exception {
    refused("the file is empty; save the trace again.", new byte[0]);
    refused("the file is empty; save the trace again.", " \n".getBytes(StandardCharsets.UTF_8));
    refused(
        "this is a web page, not a trace; save the trace itself, as JSON.",
        "<!doctype html>".getBytes(StandardCharsets.UTF_8));
    refused(
        "this is no trace: neither JSON nor OTLP protobuf; save the trace as JSON.",
        "define void @main() {".getBytes(StandardCharsets.UTF_8));
    refused(
        "this is no trace: neither JSON nor OTLP protobuf; save the trace as JSON.", new byte[] {'B', 'C', 0, 1});
    refused(
        "this is a trace without spans; there is nothing to show.",
        "{\"trace\": {}}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aCutOffArchiveIsRefused() throws Exception {
    byte[] whole = gzip(Recorded.bytes("2.1.1/trace.compose-post.original.json"));
    refused("the compressed data is damaged or cut off: fetch or save it again.", Arrays.copyOf(whole, 500));
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("none.json");
    assertEquals(
        file + ": there is no such file.",
        assertThrows(NoSuchFileException.class, () -> TraceFile.read(file)).getMessage());
  }

  @Test
  void aFolderIsNamed() {
    assertEquals(
        folder + ": this is a folder; open the files in it.",
        assertThrows(IOException.class, () -> TraceFile.read(folder)).getMessage());
  }

  private void refused(String sentence, byte[] content) throws IOException {
    Path file = write(content);
    assertEquals(
        file + ": " + sentence, assertThrows(TraceFormatException.class, () -> TraceFile.read(file)).getMessage());
  }

  private Path write(String content) throws IOException {
    return write(content.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "trace", ".dat"), content);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }
}
