package org.mergescope.model.reach;

/// The chosen roots are not in the module. The message is one sentence for the user, with what to try.
public final class RootsException extends Exception {
  private static final long serialVersionUID = 1L;

  /// An exception with its sentence.
  public RootsException(String sentence) {
    super(sentence);
  }
}
