package org.mergescope.model.prune;

import java.util.Optional;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.TokenScanner;

/// One open bracket while metadata is read, with the operand that is being read in it.
final class MetadataFrame {
  /// What the bracket belongs to, which decides what a dead operand becomes.
  enum Kind {
    /// `!{…}`: null.
    NODE,
    /// `!DILocalVariable(name: …)`: null behind the field's name, undef in the list of a `!DIArgList(…)`.
    FIELDS,
    /// `#dbg_value(…)`: undef.
    RECORD,
    /// Anything else: undef where the operand says `metadata`, else not ours.
    OTHER
  }

  final Kind kind;
  /// Where to cut from when the node becomes useless, or -1: the attachment `!associated !{…}`.
  final long attachment;
  final int editsBefore;
  private long start = -1;
  private boolean labelled;
  private boolean metadata;
  private boolean dead;
  private int operands;
  private int deadOperands;

  MetadataFrame(Kind kind, long attachment, int editsBefore) {
    this.kind = kind;
    this.attachment = attachment;
    this.editsBefore = editsBefore;
  }

  boolean hasOperand() {
    return start >= 0;
  }

  void begin(long offset) {
    start = offset;
  }

  void label() {
    labelled = true;
  }

  void metadataWord() {
    metadata = true;
  }

  /// Whether a mention inside belongs to an operand of this bracket.
  boolean holdsMetadata() {
    return kind != Kind.OTHER || metadata;
  }

  void markDead() {
    dead = true;
  }

  /// Whether all operands are dead.
  boolean isUseless() {
    return operands > 0 && operands == deadOperands;
  }

  /// Ends the operand at an offset: the edit that replaces it, if it is dead.
  Optional<Edit> endOperand(IrText text, long end) {
    Optional<Edit> edit = dead ? Optional.of(replacement(text, end)) : Optional.empty();
    operands += hasOperand() ? 1 : 0;
    deadOperands += dead ? 1 : 0;
    start = -1;
    labelled = false;
    metadata = false;
    dead = false;
    return edit;
  }

  private Edit replacement(IrText text, long end) {
    boolean becomesNull = switch (kind) {
      case NODE -> true;
      case FIELDS -> labelled;
      case RECORD, OTHER -> false;
    };
    if (becomesNull) {
      return new Edit(start, end, "null", Edit.Reason.METADATA_OPERAND);
    }
    TokenScanner operand = new TokenScanner(text, start, end);
    operand.next();
    TypeText.read(operand);
    return new Edit(operand.start(), end, "undef", Edit.Reason.METADATA_OPERAND);
  }
}
