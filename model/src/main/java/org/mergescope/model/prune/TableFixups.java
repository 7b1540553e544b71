package org.mergescope.model.prune;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongPredicate;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Empties slots of virtual tables whose functions were eliminated, as GlobalDCE does: null where a slot holds a
/// pointer, 0 where it holds a relative one. Cost: the bytes of the range.
final class TableFixups {
  private final IrText text;
  private final TokenScanner tokens;
  private final List<Edit> edits = new ArrayList<>();
  private final Deque<Slot> open = new ArrayDeque<>();

  /// What one bracket, or none for the outermost, is reading.
  private static final class Slot {
    final boolean aggregate;
    long start = -1;
    boolean dead;

    Slot(boolean aggregate) {
      this.aggregate = aggregate;
    }
  }

  private TableFixups(IrText text, long from, long to) {
    this.text = text;
    this.tokens = new TokenScanner(text, from, to);
    open.push(new Slot(true));
  }

  static List<Edit> of(IrText text, long from, long to, LongPredicate isDead) {
    return new TableFixups(text, from, to).read(isDead);
  }

  private List<Edit> read(LongPredicate isDead) {
    long end = 0;
    while (tokens.next() != Token.END) {
      boolean opening = TypeText.isOpening(tokens);
      if (TypeText.isClosing(tokens) && open.size() > 1) {
        endSlot(end);
        open.pop();
      } else if (tokens.is(',')) {
        endSlot(end);
      } else {
        Slot slot = open.element();
        slot.start = slot.start < 0 ? tokens.start() : slot.start;
        if (opening) {
          open.push(new Slot(!tokens.is('(')));
        } else if (tokens.token() == Token.GLOBAL && isDead.test(tokens.start())) {
          open.stream().filter(outer -> outer.aggregate).findFirst().ifPresent(outer -> outer.dead = true);
        }
      }
      end = tokens.end();
    }
    return edits;
  }

  private void endSlot(long end) {
    Slot slot = open.element();
    if (slot.dead) {
      TokenScanner value = new TokenScanner(text, slot.start, end);
      value.next();
      TypeText type = TypeText.read(value);
      String typeText = text.text(type.start(), type.end());
      boolean pointer = typeText.startsWith("ptr") || typeText.endsWith("*");
      edits.add(new Edit(value.start(), end, pointer ? "null" : "0", Edit.Reason.VIRTUAL_TABLE));
    }
    slot.start = -1;
    slot.dead = false;
  }
}
