package org.mergescope.model.ir;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Optional;

/// The bytes of one module, memory-mapped: any size, never copied whole. Unmapped when no longer reachable.
public final class IrText {
  private IrText() {}

  /// Maps a file. Costs nothing per byte. The first bytes decide at once whether it can be IR text.
  ///
  /// @throws IrFormatException for an empty file, LLVM bitcode, an ELF, Mach-O, COFF or archive file, or other binary data
  /// @throws IOException where the file cannot be read; its message names the file
  public static IrText map(Path path) throws IOException, IrFormatException {
    throw new UnsupportedOperationException(path.toString());
  }

  /// The given text as a module of the given name, for tests and text from elsewhere.
  public static IrText of(String name, String text) {
    throw new UnsupportedOperationException(name + text);
  }

  /// The file's name, for messages.
  public String name() {
    throw new UnsupportedOperationException();
  }

  /// The file, where there is one.
  public Optional<Path> path() {
    throw new UnsupportedOperationException();
  }

  /// Length in bytes.
  public long length() {
    throw new UnsupportedOperationException();
  }

  /// All bytes, read-only.
  public MemorySegment bytes() {
    throw new UnsupportedOperationException();
  }

  /// The bytes `[start, end)` as UTF-8, malformed sequences replaced.
  public String text(long start, long end) {
    throw new UnsupportedOperationException(start + "-" + end);
  }

  /// Line and column of a byte. Cost: one pass over the bytes before it.
  public LineColumn place(long offset) {
    throw new UnsupportedOperationException("" + offset);
  }
}
