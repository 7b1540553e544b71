package org.mergescope.model.trace;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// OpenTelemetry's enums, as numbers, numbers in quotes, full or short names.
final class EnumText {
  private static final String KIND_PREFIX = "SPAN_KIND_";
  private static final String STATUS_PREFIX = "STATUS_CODE_";

  private EnumText() {}

  /// The kind, or null for a value that is none.
  static @Nullable SpanKind kind(String text) {
    return constant(SpanKind.values(), text, KIND_PREFIX);
  }

  /// The status code; what is none counts as unset.
  static SpanStatus status(String text) {
    SpanStatus status = constant(SpanStatus.values(), text, STATUS_PREFIX);
    return status == null ? SpanStatus.UNSET : status;
  }

  /// OpenTelemetry's number.
  @SuppressWarnings("EnumOrdinal") // our enums list their constants in the order of these numbers
  static int number(Enum<?> constant) {
    return constant.ordinal();
  }

  /// Our enums list their constants in the order of OpenTelemetry's numbers.
  private static <E extends Enum<E>> @Nullable E constant(E[] values, String text, String prefix) {
    if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) < '0' + values.length) {
      return values[text.charAt(0) - '0'];
    }
    String name = text.toUpperCase(Locale.ROOT);
    String plain = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    for (int number = 0; number < values.length; number++) {
      if (plain.equals(values[number].name()) || plain.equals(Integer.toString(number))) {
        return values[number];
      }
    }
    return null;
  }
}
