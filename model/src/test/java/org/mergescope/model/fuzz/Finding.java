package org.mergescope.model.fuzz;

import org.jspecify.annotations.Nullable;

/// What the engine did with a text and must not do.
final class Finding extends Exception {
  private static final long serialVersionUID = 1L;

  Finding(String message) {
    super(message);
  }

  Finding(String stage, Throwable cause) {
    super(stage + ": " + cause, cause);
  }

  /// The same for findings that are probably the same: where it went wrong, without names and numbers.
  String signature() {
    @Nullable Throwable cause = getCause();
    StackTraceElement[] trace = cause == null ? new StackTraceElement[0] : cause.getStackTrace();
    String where = trace.length == 0 ? "" : trace[0].toString();
    String what = String.valueOf(getMessage()).lines().findFirst().orElse("");
    return what.replaceAll("[-0-9]+|@\\S+|'[^']*'|[+-]\\S+", "·") + " " + where;
  }
}
