package org.mergescope.app.view.prune;

import java.util.BitSet;
import java.util.List;
import org.mergescope.app.view.Texts;

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
  /// @param from the name of the referrer
  /// @param verb what it does to what is deleted: "calls"
  /// @param to the name of what is deleted
  /// @param unreachable whether the referrer is itself unreachable
  public record Mention(int referrer, String from, String verb, String to, String place, boolean unreachable) {
    /// "main calls parse".
    String sentence() {
      return Texts.text("prune.ask.mention", from, verb, to);
    }
  }

  /// A way to delete.
  ///
  /// @param explanation what it means, or why it cannot be chosen
  /// @param removed what disappears
  /// @param replaced what leaves something in its place
  /// @param dependents what would then be unreachable
  public record Offer(
      DeleteChoice choice,
      String explanation,
      boolean possible,
      BitSet removed,
      BitSet replaced,
      Dependents dependents) {
    /// The same, taking along what it alone keeps alive.
    public Offer withDependents() {
      BitSet allRemoved = (BitSet) removed.clone();
      allRemoved.or(dependents.removed());
      BitSet allReplaced = (BitSet) replaced.clone();
      allReplaced.or(dependents.replaced());
      return new Offer(choice, explanation, possible, allRemoved, allReplaced, Dependents.NONE);
    }
  }

  /// What a deletion alone keeps alive.
  ///
  /// @param removed what can disappear
  /// @param replaced what unreachable code still mentions: it leaves in its place what the deleted leave
  /// @param sentence how much that is, or "" where it is nothing
  public record Dependents(BitSet removed, BitSet replaced, String sentence) {
    /// It keeps nothing alive alone.
    public static final Dependents NONE = new Dependents(new BitSet(), new BitSet(), "");
  }
}
