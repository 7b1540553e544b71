package org.mergescope.model.trace;

/// Data is not a trace. The message is one sentence for the user: where, what is wrong, what to try.
public final class TraceFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  /// An exception with its sentence.
  public TraceFormatException(String sentence) {
    super(sentence);
  }
}
