package org.mergescope.model.prune;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Replaces `blockaddress(@dead, %block)` by the address 1, as LLVM does: no block is there, yet it is not null.
/// Cost: the bytes of the range.
final class BlockAddressFixups {
  private BlockAddressFixups() {}

  static List<Edit> of(IrText text, long from, long to, LongPredicate isDead) {
    List<Edit> edits = new ArrayList<>();
    TokenScanner tokens = new TokenScanner(text, from, to);
    long typeStart = -1;
    long typeEnd = -1;
    while (tokens.next() != Token.END) {
      if (tokens.isWord("blockaddress")) {
        long start = tokens.start();
        tokens.next();
        tokens.next();
        boolean dead = isDead.test(tokens.start());
        while (!tokens.is(')') && tokens.next() != Token.END) {
          // On to the bracket that closes it; only a function and a block stand inside.
        }
        if (dead) {
          String type = typeStart < 0 ? "ptr" : text.text(typeStart, typeEnd);
          edits.add(new Edit(start, tokens.end(), "inttoptr (i32 1 to " + type + ")", Edit.Reason.BLOCK_ADDRESS));
        }
      } else if (tokens.isWord("ptr") || tokens.isWord("i8")) {
        typeStart = tokens.start();
      } else if (tokens.is(',')) {
        typeStart = -1;
      }
      typeEnd = tokens.end();
    }
    return edits;
  }
}
