package org.mergescope.model.trace;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Traces in a file: Tempo's JSON (v1, v2), OTLP JSON or JSON lines, or the same as protobuf, Jaeger's JSON; also
/// compressed by gzip; told by content.
public final class TraceFile {
  private static final int MAX_PROTOBUF = 1 << 30;

  /// Real traces shrink to a tenth; what grows beyond this is no trace.
  private static final long MAX_INFLATED = 4L << 30;
  private static final int MAX_ARCHIVES = 2;

  private TraceFile() {}

  /// Reads all traces of a file, in order of their first span in it.
  ///
  /// @throws TraceFormatException where the content is no trace; names the place
  /// @throws IOException where the file cannot be read; its message names the file
  public static List<Trace> read(Path file) throws IOException, TraceFormatException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": this is a folder; open the files in it.");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      TraceDocument document = read(in, file.toString());
      if (document.traces().isEmpty()) {
        throw new TraceFormatException(file + ": this is a trace without spans; there is nothing to show.");
      }
      return document.traces();
    } catch (NoSuchFileException none) {
      throw new NoSuchFileException(file + ": there is no such file.");
    } catch (AccessDeniedException denied) {
      throw new AccessDeniedException(file + ": it cannot be read; check its permissions.");
    }
  }

  /// Whether a file's first bytes look like a trace that `read` takes.
  public static boolean looksLikeTrace(byte[] start) {
    return Content.of(start) != Content.OTHER;
  }

  /// Reads all traces of a stream, such as a text from the clipboard; told by content. Does not close it.
  ///
  /// @param source names the input in sentences
  /// @throws TraceFormatException where the content is no trace; names the place
  public static TraceDocument read(InputStream in, String source) throws IOException, TraceFormatException {
    try {
      return read(new BufferedInputStream(in, 1 << 16), source, 0);
    } catch (EOFException | ZipException cut) {
      throw new TraceFormatException(source + ": the compressed data is damaged or cut off: fetch or save it again.");
    }
  }

  private static TraceDocument read(BufferedInputStream in, String source, int archives)
      throws IOException, TraceFormatException {
    in.mark(Content.SAMPLE);
    byte[] start = in.readNBytes(Content.SAMPLE);
    in.reset();
    return switch (Content.of(start)) {
      case JSON -> OtlpJsonReader.read(in, source);
      case PROTOBUF -> OtlpProtobufReader.read(bytes(in, source), source);
      case GZIP -> {
        if (archives == MAX_ARCHIVES) {
          throw new TraceFormatException(source + ": this is an archive in an archive in an archive; unpack it.");
        }
        BoundedInput inflated = new BoundedInput(new GZIPInputStream(in), MAX_INFLATED, source);
        yield read(new BufferedInputStream(inflated, 1 << 16), source, archives + 1);
      }
      case OTHER -> throw new TraceFormatException(source + ": " + Content.refusal(start));
    };
  }

  private static byte[] bytes(InputStream in, String source) throws IOException, TraceFormatException {
    byte[] bytes = in.readNBytes(MAX_PROTOBUF + 1);
    if (bytes.length > MAX_PROTOBUF) {
      throw new TraceFormatException(source + ": a protobuf trace of more than 1 GiB is not read; save it as JSON.");
    }
    return bytes;
  }
}
