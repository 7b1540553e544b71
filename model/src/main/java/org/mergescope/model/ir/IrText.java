package org.mergescope.model.ir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The bytes of one module, memory-mapped: any size, never copied whole. Unmapped when no longer reachable. The texts of
/// several modules can be joined: their bytes then have one running offset, while each place keeps its own file.
public final class IrText {
  private final String name;
  private final @Nullable Path path;
  private final MemorySegment bytes;
  private final @Nullable JoinedTexts joined;
  private final LineBreaks lines = new LineBreaks();
  /// The mapped file, to tell when it has become shorter: unlike a channel's, its length can be asked for when the
  /// thread is interrupted. Closed when no longer reachable.
  private final @Nullable RandomAccessFile file;
  private final long leftOut;

  private IrText(
      String name, @Nullable Path path, MemorySegment bytes, @Nullable RandomAccessFile file, long leftOut) {
    this.name = name;
    this.path = path;
    this.bytes = bytes.asReadOnly();
    this.file = file;
    this.joined = null;
    this.leftOut = leftOut;
  }

  private IrText(String name, JoinedTexts joined) {
    this.name = name;
    this.path = null;
    this.bytes = MemorySegment.NULL;
    this.file = null;
    this.joined = joined;
    this.leftOut = joined.parts().stream().mapToLong(IrText::leftOut).sum();
  }

  /// Maps a file. Costs nothing per byte. The first bytes decide at once whether it can be IR text. What is no regular
  /// file, such as a pipe, is read into memory.
  ///
  /// @throws IrFormatException for an empty file, LLVM bitcode, an ELF, Mach-O, COFF or archive file, or other binary data
  /// @throws IOException where the file cannot be read; its message names the file
  public static IrText map(Path path) throws IOException, IrFormatException {
    String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
    if (Files.notExists(path)) {
      throw new IOException(path + " does not exist; check its name.");
    }
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a directory; name a file of LLVM IR text.");
    }
    if (!Files.isReadable(path)) {
      throw new IOException(path + " may not be read by you; check its permissions.");
    }
    IrText text;
    try {
      text =
          Files.isRegularFile(path)
              ? mapped(name, path)
              : new IrText(name, path, MemorySegment.ofArray(Files.readAllBytes(path)), null, 0);
    } catch (IOException e) {
      throw new IOException(path + " cannot be read: " + e.getMessage(), e);
    }
    FileSignature.check(text);
    return text;
  }

  /// The given text as a module of the given name, for tests and text from elsewhere.
  public static IrText of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The given bytes as a module of the given name; they must not change afterwards.
  public static IrText of(String name, byte[] text) {
    return new IrText(name, null, MemorySegment.ofArray(text), null, 0);
  }

  /// The texts one after the other; no byte is copied. One text is itself.
  ///
  /// @throws IllegalArgumentException where there is none, or one is itself joined
  public static IrText joined(List<IrText> texts) {
    if (texts.size() == 1) {
      return texts.getFirst();
    }
    JoinedTexts joined = new JoinedTexts(texts);
    return new IrText(joined.name(), joined);
  }

  /// The joined texts in order; the text itself where it is one.
  public List<IrText> parts() {
    return joined == null ? List.of(this) : joined.parts();
  }

  /// Which of the [#parts] a byte is in. Cost: logarithmic in the parts.
  public int partAt(long offset) {
    return joined == null ? 0 : joined.partAt(offset);
  }

  /// Where a part's first byte is.
  public long partStart(int part) {
    return joined == null ? 0 : joined.start(part);
  }

  /// The file's name, for messages; of several such as "a.ll and 2 more".
  public String name() {
    return name;
  }

  /// The file, where there is one.
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /// Length in bytes.
  public long length() {
    return joined == null ? bytes.byteSize() : joined.start(joined.parts().size());
  }

  /// All bytes, read-only. Where the file has been cut short since it was mapped, access ends in an `InternalError`;
  /// [#copy] and [#text] report that as an exception with a sentence.
  ///
  /// @throws IllegalStateException for joined texts, whose bytes are not in one piece
  public MemorySegment bytes() {
    if (joined != null) {
      throw new IllegalStateException("several files: " + name);
    }
    return bytes;
  }

  /// How many bytes of the file stand after these and are no part of the text, as it is broken there; mostly 0.
  public long leftOut() {
    return leftOut;
  }

  /// The first bytes alone, of one text; no byte is copied.
  IrText beginning(long length) {
    return new IrText(name, path, bytes().asSlice(0, length), file, leftOut + length() - length);
  }

  /// The byte at an offset. Cost: constant for one text.
  public byte byteAt(long offset) {
    if (joined != null) {
      int part = joined.partAt(offset);
      return joined.parts().get(part).byteAt(offset - joined.start(part));
    }
    return bytes.get(ValueLayout.JAVA_BYTE, offset);
  }

  /// The bytes `[start, end)` as UTF-8, malformed sequences replaced.
  ///
  /// @throws UncheckedIOException where the file was cut short meanwhile
  public String text(long start, long end) {
    return new String(array(start, end), StandardCharsets.UTF_8);
  }

  /// Copies `count` bytes from `offset` on into an array.
  ///
  /// @throws UncheckedIOException where the file was cut short meanwhile
  public void copy(long offset, byte[] target, int index, int count) {
    requireWhole();
    copyUnchecked(offset, target, index, count);
  }

  /// The same for many bytes, of a file that the caller finds whole now and then: to ask costs a system call.
  void copyUnchecked(long offset, byte[] target, int index, int count) {
    if (joined == null) {
      MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, offset, target, index, count);
    } else {
      joined.copy(offset, target, index, count);
    }
  }

  /// @throws UncheckedIOException where a file was cut short meanwhile; what was read of it before may be wrong
  void requireWhole() {
    if (isCutShort()) {
      throw new UncheckedIOException(
          new IOException(name + " was cut short while it was being read; open it again."));
    }
  }

  /// Tells the system that the bytes `[start, end)` are not needed soon, so that they do not count as memory in use; they
  /// can be read at any time all the same. Costs a system call.
  public void release(long start, long end) {
    if (joined != null) {
      joined.release(start, end);
      return;
    }
    MemorySegment range = bytes.asSlice(start, end - start);
    if (range.isMapped()) {
      range.unload();
    }
  }

  /// Whether the mapped file has become shorter, so that not all bytes are there any more.
  boolean isCutShort() {
    if (joined != null) {
      return joined.parts().stream().anyMatch(IrText::isCutShort);
    }
    try {
      return file != null && file.length() < bytes.byteSize();
    } catch (IOException _) {
      return true;
    }
  }

  /// Line and column of a byte in its file. Cost: the first time one pass over the file's bytes before it by all
  /// processors, of which is remembered what makes it less than a megabyte later.
  public LineColumn place(long offset) {
    return places(offset).getFirst();
  }

  /// Where a byte is, for messages: file, line and column, such as `a.ll:3:1`. Cost: as [#place].
  public String location(long offset) {
    return parts().get(partAt(offset)).name() + ":" + place(offset);
  }

  /// Lines and columns of bytes in their files, in the order given. Cost: as [#place] each.
  public List<LineColumn> places(long... offsets) {
    return joined == null
        ? Arrays.stream(offsets).mapToObj(offset -> lines.place(this, offset)).toList()
        : joined.places(offsets);
  }

  byte[] array(long start, long end) {
    byte[] array = new byte[Math.toIntExact(end - start)];
    copy(start, array, 0, array.length);
    return array;
  }

  private static IrText mapped(String name, Path path) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
    FileChannel channel = file.getChannel();
    MemorySegment bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
    return new IrText(name, path, bytes, file, 0);
  }
}
