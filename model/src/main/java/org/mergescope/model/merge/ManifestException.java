package org.mergescope.model.merge;

/// A manifest cannot be understood. The message is one sentence for the user.
public final class ManifestException extends Exception {
  private static final long serialVersionUID = 1L;

  /// An exception with its sentence.
  public ManifestException(String sentence) {
    super(sentence);
  }
}
