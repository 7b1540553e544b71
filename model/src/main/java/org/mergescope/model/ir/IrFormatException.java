package org.mergescope.model.ir;

import org.jspecify.annotations.Nullable;

/// A file is not LLVM IR text, or breaks off. The message is one sentence for the user: file and place, what is wrong
/// there, what to try.
public final class IrFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable LineColumn place;
  private final long offset;

  /// @param module the file's name as the user knows it
  /// @param place where it is wrong, or null where the file as a whole is
  /// @param problem what is wrong, without a full stop
  /// @param remedy what to try, a clause without a full stop
  public IrFormatException(String module, @Nullable LineColumn place, String problem, String remedy) {
    this(module, place, -1, problem, remedy);
  }

  /// @param offset the byte that is wrong, or -1 where the file as a whole is
  IrFormatException(String module, @Nullable LineColumn place, long offset, String problem, String remedy) {
    super(module + (place == null ? "" : ":" + place) + ": " + problem + "; " + remedy + ".");
    this.place = place;
    this.offset = offset;
  }

  /// Where the file is wrong, or null where the file as a whole is.
  public @Nullable LineColumn place() {
    return place;
  }

  /// The byte that is wrong, or -1 where the file as a whole is.
  long offset() {
    return offset;
  }
}
