package org.mergescope.app.view.prune;

import java.util.BitSet;
import java.util.List;

/// What is asked before something is deleted that others still mention.
///
/// @param title "Delete parse_text?"
/// @param sentence how much still mentions it
/// @param blockers who mentions what, how and where, in the order of the file; the first ones where there are many
/// @param more how many further ones there are
/// @param offers the ways to delete, the one to propose first
public record DeleteQuestion(
    String title, String label, String sentence, List<Mention> blockers, int more, List<Offer> offers) {
  public DeleteQuestion {
    blockers = List.copyOf(blockers);
    offers = List.copyOf(offers);
  }

  /// A reference that would dangle.
  ///
  /// @param unreachable whether the referrer is itself unreachable
  public record Mention(int referrer, String sentence, String place, boolean unreachable) {}

  /// A way to delete.
  ///
  /// @param explanation what it means, or why it cannot be chosen
  /// @param removed what disappears
  /// @param replaced what leaves something in its place
  public record Offer(DeleteChoice choice, String explanation, boolean possible, BitSet removed, BitSet replaced) {}
}
