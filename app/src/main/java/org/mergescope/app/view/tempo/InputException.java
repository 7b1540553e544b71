package org.mergescope.app.view.tempo;

/// Something that was typed cannot be read. The message is one sentence for the user.
final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  InputException(String sentence) {
    super(sentence);
  }

  InputException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
