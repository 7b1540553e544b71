package org.mergescope.bench.module;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A module as LLVM prints it, whose function definitions can be written again under other names. A copy calls its own
/// copies and shares everything else; it has no `!dbg` of its own, since a subprogram belongs to one function. A new
/// `main` calls through a table of every other copy's `main`; the copies between them are unreachable.
final class FunctionCopies {
  private static final byte[] DEFINE = "\ndefine ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "\n}\n".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 20;

  private final byte[] text;
  private final List<CopiedFunction> functions;

  private FunctionCopies(byte[] text, List<CopiedFunction> functions) {
    this.text = text;
    this.functions = functions;
  }

  static FunctionCopies of(Path module) throws IOException {
    byte[] text = Files.readAllBytes(module);
    List<Integer> starts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int at = find(text, DEFINE, 0); at >= 0; at = find(text, DEFINE, at + 1)) {
      starts.add(at + 1);
      names.add(SymbolTokens.of(text, at + 1, text.length).nextName());
    }
    List<CopiedFunction> functions = new ArrayList<>();
    for (int start : starts) {
      functions.add(CopiedFunction.of(text, start, find(text, END, start) + END.length, names));
    }
    if (!names.contains("main")) {
      throw new IOException(module + " has no main to start from");
    }
    return new FunctionCopies(text, functions);
  }

  /// Writes a module of about so many bytes, with two copies at least.
  void write(Path target, long size) throws IOException {
    long perCopy = functions.stream().mapToLong(CopiedFunction::byteCount).sum();
    int copies = Math.toIntExact(Math.max(2, Math.ceilDiv(size - text.length, perCopy)));
    int at = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
      for (CopiedFunction function : functions) {
        out.write(text, at, function.start() - at);
        function.writeOriginal(out);
        at = function.end();
      }
      for (int copy = 1; copy <= copies; copy++) {
        for (CopiedFunction function : functions) {
          out.write('\n');
          function.writeCopy(out, copy);
        }
      }
      out.write(entry(copies).getBytes(StandardCharsets.US_ASCII));
      out.write(text, at, text.length - at);
    }
  }

  private static String entry(int copies) {
    StringBuilder table = new StringBuilder("ptr @main.0");
    int count = 1;
    for (int copy = 2; copy <= copies; copy += 2) {
      table.append(", ptr @main.").append(copy);
      count++;
    }
    return """

        @copies.used = internal constant [%d x ptr] [%s]

        define i32 @main(i32 %%0, ptr %%1) {
          %%3 = getelementptr ptr, ptr @copies.used, i32 %%0
          %%4 = load ptr, ptr %%3
          %%5 = call i32 %%4(i32 %%0, ptr %%1)
          ret i32 %%5
        }
        """.formatted(count, table);
  }

  private static int find(byte[] text, byte[] wanted, int from) {
    for (int at = from; at <= text.length - wanted.length; at++) {
      int same = 0;
      while (same < wanted.length && text[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }
}
