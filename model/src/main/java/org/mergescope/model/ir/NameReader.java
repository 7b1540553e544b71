package org.mergescope.model.ir;

/// Reads `@name` from a window into a table of names, without a token in between.
final class NameReader {
  private final IrText text;
  private final ByteWindow window;
  private final NameTable names;

  NameReader(IrText text, ByteWindow window, NameTable names) {
    this.text = text;
    this.window = window;
    this.names = names;
  }

  /// Reads from the window's position, the `@`, to after the name; returns the name's id.
  int read() throws BrokenText {
    ByteWindow w = window;
    byte first = w.peek(1);
    if (first == '"') {
      return readQuoted();
    }
    if (ByteClass.is(first, ByteClass.DIGIT)) {
      return readNumber();
    }
    int to = w.runEnd(w.at + 1, Runs.NAME);
    if (to == w.at + 1) {
      throw BrokenText.unexpected(w.offset(w.at), "found '@' without a name");
    }
    int name = names.intern(w.bytes, w.at + 1, to);
    w.at = to;
    return name;
  }

  private int readQuoted() throws BrokenText {
    long start = window.offset(window.at + 2);
    window.at += 2;
    if (!window.skipString()) {
      throw BrokenText.cutOff(start, "the string here is never closed");
    }
    long end = window.offset(window.at) - 1;
    if (start < window.offset(0)) {
      return names.intern(NameTable.decoded(text.array(start, end), start - 2));
    }
    int from = (int) (start - window.offset(0));
    return names.internQuoted(window.bytes, from, from + (int) (end - start), start - 2);
  }

  private int readNumber() {
    int to = window.runEnd(window.at + 1, Runs.DIGITS);
    int name = names.internNumber(window.bytes, window.at + 1, to);
    window.at = to;
    return name;
  }
}
