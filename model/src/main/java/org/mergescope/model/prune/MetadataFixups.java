package org.mergescope.model.prune;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongPredicate;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Replaces metadata operands that mention dead symbols, as LLVM does when it deletes a symbol: `null` in nodes and
/// fields, `undef` where debug information describes a value. An inline `!associated !{ptr @dead}` is cut as a whole,
/// since LLVM refuses its null. Cost: the bytes of the range.
final class MetadataFixups {
  private final IrText text;
  private final LongPredicate isDead;
  private final TokenScanner tokens;
  private final List<Edit> edits = new ArrayList<>();
  private final Deque<MetadataFrame> frames = new ArrayDeque<>();
  private boolean useless;

  private Token before = Token.BAD;
  private boolean afterExclamation;
  private boolean afterHash;
  private boolean afterRecordName;
  private long lastEnd;
  private long lastComma = -1;
  /// Where an `!associated` attachment starts whose node may come next.
  private long attachment = -1;

  private MetadataFixups(IrText text, long from, long to, LongPredicate isDead) {
    this.text = text;
    this.isDead = isDead;
    this.tokens = new TokenScanner(text, from, to);
    this.lastEnd = from;
  }

  /// @param edits what to change, ascending
  /// @param useless whether some outermost bracket is left with dead operands only
  record Result(List<Edit> edits, boolean useless) {}

  /// The edits of a range that starts outside all brackets.
  static Result of(IrText text, long from, long to, LongPredicate isDead) {
    MetadataFixups fixups = new MetadataFixups(text, from, to, isDead);
    fixups.frames.push(new MetadataFrame(MetadataFrame.Kind.OTHER, -1, 0));
    while (fixups.tokens.next() != Token.END) {
      fixups.step();
    }
    return new Result(List.copyOf(fixups.edits), fixups.useless);
  }

  private void step() {
    if (TypeText.isOpening(tokens)) {
      beginOperand();
      frames.push(new MetadataFrame(opened(), afterExclamation ? attachment : -1, edits.size()));
    } else if (TypeText.isClosing(tokens) && frames.size() > 1) {
      close();
    } else if (tokens.is(',')) {
      endOperand();
    } else if (tokens.token() == Token.LABEL) {
      frames.element().label();
    } else if (tokens.isWord("metadata") && !frames.element().hasOperand()) {
      frames.element().metadataWord();
    } else {
      beginOperand();
      if (tokens.token() == Token.GLOBAL && isDead.test(tokens.start())) {
        markDead();
      }
    }
    remember();
  }

  private MetadataFrame.Kind opened() {
    if (afterExclamation && tokens.is('{')) {
      return MetadataFrame.Kind.NODE;
    }
    if (tokens.is('(') && before == Token.METADATA) {
      return MetadataFrame.Kind.FIELDS;
    }
    return tokens.is('(') && afterRecordName ? MetadataFrame.Kind.RECORD : MetadataFrame.Kind.OTHER;
  }

  private void beginOperand() {
    if (!frames.element().hasOperand()) {
      frames.element().begin(tokens.start());
    }
  }

  private void endOperand() {
    frames.element().endOperand(text, lastEnd).ifPresent(edits::add);
  }

  private void close() {
    endOperand();
    MetadataFrame frame = frames.pop();
    if (frame.isUseless()) {
      useless |= frames.size() == 1;
      if (frame.attachment >= 0) {
        edits.subList(frame.editsBefore, edits.size()).clear();
        edits.add(new Edit(frame.attachment, tokens.end(), "", Edit.Reason.METADATA_OPERAND));
      }
    }
  }

  private void markDead() {
    for (MetadataFrame frame : frames) {
      if (frame.holdsMetadata()) {
        frame.markDead();
        return;
      }
    }
  }

  private void remember() {
    if (tokens.token() == Token.METADATA) {
      boolean associated = tokens.text().equals("!associated");
      attachment = !associated ? -1 : lastComma >= 0 && before == Token.PUNCTUATION ? lastComma : lastEnd;
    } else if (!tokens.is('!')) {
      attachment = -1;
    }
    afterRecordName = afterHash && tokens.token() == Token.WORD;
    afterHash = tokens.is('#');
    afterExclamation = tokens.is('!');
    lastComma = tokens.is(',') ? tokens.start() : -1;
    before = tokens.token();
    lastEnd = tokens.end();
  }
}
