package org.mergescope.model.tempo;

/// A request to Tempo failed. The message is one sentence for the user: what happened, which URL, what to try.
public final class TempoException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final int line;
  private final int column;

  /// What went wrong.
  public enum Kind {
    UNREACHABLE,
    TIMEOUT,
    UNAUTHORIZED,
    NOT_TEMPO,
    BAD_REQUEST,
    BAD_QUERY,
    NOT_FOUND,
    TOO_LARGE,
    TOO_MANY_REQUESTS,
    SERVER_ERROR,
    BROKEN_ANSWER,
    CANCELLED
  }

  /// An exception with its sentence.
  ///
  /// @param column for BAD_QUERY the 1-based column in the TraceQL text, else 0
  public TempoException(Kind kind, String sentence, int column) {
    this(kind, sentence, column == 0 ? 0 : 1, column);
  }

  /// An exception with its sentence.
  ///
  /// @param line for BAD_QUERY the 1-based line in the TraceQL text, else 0
  /// @param column for BAD_QUERY the 1-based column in that line, else 0
  public TempoException(Kind kind, String sentence, int line, int column) {
    super(sentence);
    this.kind = kind;
    this.line = line;
    this.column = column;
  }

  /// For BAD_QUERY the 1-based line in the TraceQL text, else 0.
  public int line() {
    return line;
  }

  /// What went wrong.
  public Kind kind() {
    return kind;
  }

  /// For BAD_QUERY the 1-based column in the TraceQL text, else 0.
  public int column() {
    return column;
  }
}
