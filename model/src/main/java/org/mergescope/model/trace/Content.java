package org.mergescope.model.trace;

/// What the first bytes of an input say that it is.
enum Content {
  JSON,
  PROTOBUF,
  GZIP,
  OTHER;

  /// How many bytes are looked at.
  static final int SAMPLE = 4096;

  static Content of(byte[] start) {
    if (start.length > 1 && start[0] == 0x1F && start[1] == (byte) 0x8B) {
      return GZIP;
    }
    if (JsonText.isUtf16(start)) {
      return JSON;
    }
    int first = firstInk(start);
    boolean bracket = first < start.length && (start[first] == '{' || start[first] == '[');
    if (bracket && !hasControlBytes(start)) {
      return JSON;
    }
    return start.length > 1 && start[0] == 0x0A && hasControlBytes(start) ? PROTOBUF : OTHER;
  }

  /// What is wrong with an input that is none of ours, and what to do.
  static String refusal(byte[] start) {
    int first = firstInk(start);
    if (first == start.length) {
      return "the file is empty; save the trace again.";
    }
    if (start[first] == '<') {
      return "this is a web page, not a trace; save the trace itself, as JSON.";
    }
    return "this is no trace: neither JSON nor OTLP protobuf; save the trace as JSON.";
  }

  /// Behind a byte order mark and white space.
  private static int firstInk(byte[] start) {
    int i = start.length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB ? 3 : 0;
    while (i < start.length && (start[i] == ' ' || start[i] == '\t' || start[i] == '\n' || start[i] == '\r')) {
      i++;
    }
    return i;
  }

  /// JSON has none; in protobuf a newline is the tag of the first field, and lengths and numbers follow.
  private static boolean hasControlBytes(byte[] start) {
    for (byte b : start) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
        return true;
      }
    }
    return false;
  }
}
