package org.mergescope.model.trace;

import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.mergescope.model.trace.Attributes.Attribute;

/// Reads OTLP attribute lists from protobuf messages.
final class ProtobufValues {
  private ProtobufValues() {}

  static Attributes attributes(List<KeyValue> pairs) {
    List<Attribute> attributes = new ArrayList<>(pairs.size());
    for (KeyValue pair : pairs) {
      attributes.add(attribute(pair, 0));
    }
    return new Attributes(attributes);
  }

  private static Attribute attribute(KeyValue pair, int depth) {
    AttributeValue value = value(pair.getValue(), depth);
    return new Attribute(pair.getKey(), value.text(), value.type());
  }

  private static AttributeValue value(AnyValue value, int depth) {
    return switch (value.getValueCase()) {
      case STRING_VALUE -> AttributeValue.string(value.getStringValue());
      case BOOL_VALUE -> AttributeValue.bool(Boolean.toString(value.getBoolValue()));
      case INT_VALUE -> AttributeValue.integer(Long.toString(value.getIntValue()));
      case DOUBLE_VALUE -> AttributeValue.floating(Double.toString(value.getDoubleValue()));
      case BYTES_VALUE ->
          AttributeValue.bytes(Base64.getEncoder().encodeToString(value.getBytesValue().toByteArray()));
      case ARRAY_VALUE -> array(value.getArrayValue().getValuesList(), depth + 1);
      case KVLIST_VALUE -> keyValues(value.getKvlistValue().getValuesList(), depth + 1);
      case STRING_VALUE_STRINDEX, VALUE_NOT_SET -> AttributeValue.EMPTY;
    };
  }

  private static AttributeValue array(List<AnyValue> values, int depth) {
    AttributeValue.Nesting nesting = AttributeValue.array(depth);
    if (nesting.hasRoom()) {
      values.forEach(value -> nesting.add(value(value, depth)));
    }
    return nesting.close();
  }

  private static AttributeValue keyValues(List<KeyValue> pairs, int depth) {
    AttributeValue.Nesting nesting = AttributeValue.keyValues(depth);
    if (nesting.hasRoom()) {
      pairs.forEach(pair -> nesting.add(attribute(pair, depth)));
    }
    return nesting.close();
  }
}
