package org.mergescope.model.trace;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Parses messages that protobuf refuses as a whole for one bad text or one value nested too deep: bytes that are no
/// UTF-8 become �, and what is nested deeper than protobuf reads is left out.
final class ProtobufRepair {
  /// Less than the 100 levels that protobuf's parser allows.
  private static final int MAX_DEPTH = 90;

  private ProtobufRepair() {}

  @SuppressWarnings("unchecked") // the parser of a message's default instance makes that message
  static <M extends Message> M parse(ByteString bytes, M type) throws InvalidProtocolBufferException {
    try {
      return (M) type.getParserForType().parseFrom(bytes);
    } catch (InvalidProtocolBufferException bad) {
      return (M) type.getParserForType().parseFrom(repaired(bytes, type.getDescriptorForType(), 0));
    }
  }

  private static ByteString repaired(ByteString bytes, Descriptor type, int depth)
      throws InvalidProtocolBufferException {
    ByteString.Output out = ByteString.newOutput(bytes.size());
    try {
      CodedOutputStream coded = CodedOutputStream.newInstance(out);
      CodedInputStream in = bytes.newCodedInput();
      in.enableAliasing(true);
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        int number = WireFormat.getTagFieldNumber(tag);
        FieldDescriptor field = type.findFieldByNumber(number);
        switch (WireFormat.getTagWireType(tag)) {
          case WireFormat.WIRETYPE_LENGTH_DELIMITED ->
              coded.writeBytes(number, repairedField(in.readBytes(), field, depth));
          case WireFormat.WIRETYPE_VARINT -> coded.writeUInt64(number, in.readUInt64());
          case WireFormat.WIRETYPE_FIXED64 -> coded.writeFixed64(number, in.readFixed64());
          case WireFormat.WIRETYPE_FIXED32 -> coded.writeFixed32(number, in.readFixed32());
          default -> in.skipField(tag);
        }
      }
      coded.flush();
      return out.toByteString();
    } catch (InvalidProtocolBufferException bad) {
      throw bad;
    } catch (IOException impossible) {
      throw new AssertionError("reading and writing in memory", impossible);
    }
  }

  private static ByteString repairedField(ByteString bytes, @Nullable FieldDescriptor field, int depth)
      throws InvalidProtocolBufferException {
    if (field == null) {
      return bytes;
    }
    return switch (field.getJavaType()) {
      case STRING -> bytes.isValidUtf8() ? bytes : ByteString.copyFromUtf8(bytes.toStringUtf8());
      case MESSAGE -> depth < MAX_DEPTH ? repaired(bytes, field.getMessageType(), depth + 1) : ByteString.EMPTY;
      case INT, LONG, FLOAT, DOUBLE, BOOLEAN, BYTE_STRING, ENUM -> bytes;
    };
  }
}
