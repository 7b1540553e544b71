package org.mergescope.app.view.functions;

import org.mergescope.app.view.Texts;

/// What was typed into the filter box is no filter; the message is a sentence that says what and where.
public final class FilterException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int at;

  /// @param sentence what is wrong
  /// @param at the index of the character where it is
  FilterException(String sentence, int at) {
    super(Texts.text("functions.filter.at", sentence, at + 1));
    this.at = at;
  }

  /// The index of the character that is wrong, from 0.
  public int at() {
    return at;
  }
}
