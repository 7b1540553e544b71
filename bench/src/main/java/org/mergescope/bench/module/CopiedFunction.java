package org.mergescope.bench.module;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;

/// One function definition in a module's text, and where its names stand.
final class CopiedFunction {
  private static final byte[] FIRST = ".0".getBytes(StandardCharsets.US_ASCII);

  private final byte[] text;
  private final int start;
  private final int end;
  /// Offsets after each name of a function defined in the module.
  private final int[] renamed;
  /// Offsets after each name `main`.
  private final int[] mains;
  /// Where the header's ` !dbg !N` stands; an empty stretch at the header's end where it has none.
  private final int debugStart;
  private final int debugEnd;

  private CopiedFunction(
      byte[] text, int start, int end, int[] renamed, int[] mains, int debugStart, int debugEnd) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.renamed = renamed;
    this.mains = mains;
    this.debugStart = debugStart;
    this.debugEnd = debugEnd;
  }

  static CopiedFunction of(byte[] text, int start, int end, Set<String> defined) {
    IntStream.Builder renamed = IntStream.builder();
    IntStream.Builder mains = IntStream.builder();
    SymbolTokens tokens = SymbolTokens.of(text, start, end);
    for (String name = tokens.nextName(); !name.isEmpty(); name = tokens.nextName()) {
      if (defined.contains(name)) {
        renamed.add(tokens.nameEnd());
      }
      if (name.equals("main")) {
        mains.add(tokens.nameEnd());
      }
    }
    int header = start;
    while (text[header] != '\n') {
      header++;
    }
    String line = new String(text, start, header - start, StandardCharsets.ISO_8859_1);
    int debug = line.lastIndexOf(" !dbg !");
    int from = debug < 0 ? header : start + debug;
    int to = debug < 0 ? header : start + line.indexOf(' ', debug + 1 + "!dbg ".length());
    return new CopiedFunction(text, start, end, renamed.build().toArray(), mains.build().toArray(), from, to);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /// About what a copy adds.
  int byteCount() {
    return end - start + 3 * renamed.length;
  }

  /// As it is, but `main` makes room for another one.
  void writeOriginal(OutputStream out) throws IOException {
    writeRenamed(out, start, end, mains, FIRST);
  }

  void writeCopy(OutputStream out, int copy) throws IOException {
    byte[] suffix = ("." + copy).getBytes(StandardCharsets.US_ASCII);
    int[] inHeader = IntStream.of(renamed).filter(at -> at <= debugStart).toArray();
    int[] inBody = IntStream.of(renamed).filter(at -> at > debugStart).toArray();
    writeRenamed(out, start, debugStart, inHeader, suffix);
    writeRenamed(out, debugEnd, end, inBody, suffix);
  }

  private void writeRenamed(OutputStream out, int from, int to, int[] names, byte[] suffix) throws IOException {
    int at = from;
    for (int name : names) {
      out.write(text, at, name - at);
      out.write(suffix);
      at = name;
    }
    out.write(text, at, to - at);
  }
}
