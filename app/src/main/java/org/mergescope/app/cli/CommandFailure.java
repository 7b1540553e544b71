package org.mergescope.app.cli;

/// A command could not do its work. The message is one sentence for the user.
final class CommandFailure extends Exception {
  private static final long serialVersionUID = 1L;

  CommandFailure(String sentence) {
    super(sentence);
  }

  CommandFailure(String sentence, Exception cause) {
    super(sentence, cause);
  }
}
