package org.mergescope.model.ir;

/// Where runs of bytes end: at every byte that is not of the class.
final class Runs {
  static final StopBytes DIGITS = StopBytes.outside(ByteClass.DIGIT);
  static final StopBytes HEX = StopBytes.outside(ByteClass.HEX);
  static final StopBytes KEYWORD = StopBytes.outside(ByteClass.KEYWORD);
  static final StopBytes NAME = StopBytes.outside(ByteClass.NAME);
  static final StopBytes METADATA = StopBytes.outside(ByteClass.METADATA);

  private Runs() {}
}
