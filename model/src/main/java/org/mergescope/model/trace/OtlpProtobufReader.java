package org.mergescope.model.trace;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads traces from protobuf: OTLP's `TracesData`, which is Tempo's v1 answer byte for byte, or Tempo's v2 envelope
/// around it (1 trace, 2 metrics, 3 status, 4 message).
public final class OtlpProtobufReader {
  private static final int FIELD_TRACE = 1;
  private static final int FIELD_STATUS = 3;
  private static final int FIELD_MESSAGE = 4;
  private static final int PARTIAL = 1;

  private OtlpProtobufReader() {}

  /// Reads a message; which of the two it is, its shape tells. Cost: linear in bytes.
  ///
  /// @param source names the input in sentences: a file or a URL
  /// @throws TraceFormatException where it is neither or cut off
  public static TraceDocument read(byte[] bytes, String source) throws TraceFormatException {
    try {
      Envelope envelope = Envelope.split(ByteString.copyFrom(bytes));
      SpanCollector spans = new SpanCollector();
      for (ByteString resourceSpans : envelope.resourceSpans()) {
        ProtobufSpans.add(ProtobufRepair.parse(resourceSpans, ResourceSpans.getDefaultInstance()), spans);
      }
      return new TraceDocument(spans.finish(), envelope.partial(), envelope.message());
    } catch (InvalidProtocolBufferException bad) {
      throw new TraceFormatException(
          source + ": this is no OTLP protobuf, or it was cut off: fetch or save it again.");
    } catch (IOException impossible) {
      throw new AssertionError("reading from memory", impossible);
    }
  }

  private record Envelope(List<ByteString> resourceSpans, boolean partial, String message) {
    static Envelope split(ByteString bytes) throws IOException {
      List<ByteString> first = new ArrayList<>();
      boolean envelope = false;
      boolean partial = false;
      String message = "";
      CodedInputStream in = bytes.newCodedInput();
      in.enableAliasing(true);
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        int field = WireFormat.getTagFieldNumber(tag);
        envelope |= field != FIELD_TRACE;
        switch (field) {
          case FIELD_TRACE -> first.add(bytes(in, tag));
          case FIELD_STATUS -> partial = in.readEnum() == PARTIAL;
          case FIELD_MESSAGE -> message = bytes(in, tag).toStringUtf8();
          default -> in.skipField(tag);
        }
      }
      envelope |= first.size() == 1 && isTrace(first.getFirst());
      return new Envelope(envelope ? inner(first) : first, partial, message);
    }

    private static ByteString bytes(CodedInputStream in, int tag) throws IOException {
      if (WireFormat.getTagWireType(tag) != WireFormat.WIRETYPE_LENGTH_DELIMITED) {
        throw new InvalidProtocolBufferException("a message in the form of a number");
      }
      return in.readBytes();
    }

    /// Whether bytes are a trace rather than resource spans: these have their scopes in field 2, a trace has only field
    /// 1, and in it resource spans, not the bare attributes of a resource.
    private static boolean isTrace(ByteString bytes) throws IOException {
      CodedInputStream in = bytes.newCodedInput();
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        if (WireFormat.getTagFieldNumber(tag) != FIELD_TRACE) {
          return false;
        }
        in.skipField(tag);
      }
      return true;
    }

    private static List<ByteString> inner(List<ByteString> traces) throws IOException {
      List<ByteString> inner = new ArrayList<>();
      for (ByteString trace : traces) {
        CodedInputStream in = trace.newCodedInput();
        in.enableAliasing(true);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
          if (WireFormat.getTagFieldNumber(tag) == FIELD_TRACE) {
            inner.add(bytes(in, tag));
          } else {
            in.skipField(tag);
          }
        }
      }
      return inner;
    }
  }
}
