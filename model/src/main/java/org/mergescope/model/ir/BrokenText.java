package org.mergescope.model.ir;

/// What a scan found wrong at a byte; becomes an [IrFormatException] where the module's name and the line are known.
final class BrokenText extends Exception {
  private static final long serialVersionUID = 1L;

  private final long offset;
  private final String problem;
  private final String remedy;

  /// @param problem a clause without a full stop
  BrokenText(long offset, String problem, String remedy) {
    super(problem, null, false, false);
    this.offset = offset;
    this.problem = problem;
    this.remedy = remedy;
  }

  static BrokenText cutOff(long offset, String what) {
    return new BrokenText(offset, what, "the file seems cut off: produce it again or copy it completely");
  }

  static BrokenText unexpected(long offset, String problem) {
    return new BrokenText(offset, problem, "check the file there, or produce it again");
  }

  IrFormatException in(IrText text) {
    return new IrFormatException(text.name(), text.place(offset), offset, problem, remedy);
  }
}
