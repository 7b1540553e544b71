package org.mergescope.model.link;

/// The modules cannot be one program. The message is one sentence for the user: which places, what is wrong, what to
/// try.
public final class LinkException extends Exception {
  private static final long serialVersionUID = 1L;

  LinkException(String sentence) {
    super(sentence);
  }
}
