package org.mergescope.model.prune;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Cuts the attachment `!associated !N` off symbols that stay while the one they are associated with is deleted: LLVM
/// refuses it when `!N` holds null (LangRef, "'associated' Metadata").
final class AssociatedRiders {
  private AssociatedRiders() {}

  /// @param useless the numbers of nodes of which nothing is left
  static List<Edit> of(ModuleIndex module, Fates fates, Set<String> useless) {
    List<Edit> edits = new ArrayList<>();
    if (useless.isEmpty()) {
      return edits;
    }
    IrText text = module.text();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      if (module.isAssociated(symbol) && fates.keepsMetadataAt(module, symbol, module.start(symbol))) {
        long end = module.bodyStart(symbol) < 0 ? module.end(symbol) : module.bodyStart(symbol);
        edits.addAll(cuts(text, module.nameStart(symbol), end, useless));
      }
    }
    return edits;
  }

  private static List<Edit> cuts(IrText text, long start, long end, Set<String> useless) {
    List<Edit> cuts = new ArrayList<>();
    TokenScanner tokens = new TokenScanner(text, start, end);
    long comma = -1;
    long previousEnd = start;
    while (tokens.next() != Token.END) {
      if (tokens.token() == Token.METADATA && tokens.text().equals("!associated")) {
        long from = comma >= 0 ? comma : previousEnd;
        tokens.next();
        if (tokens.token() == Token.METADATA_NODE && useless.contains(number(tokens))) {
          cuts.add(new Edit(from, tokens.end(), "", Edit.Reason.METADATA_OPERAND));
        }
      }
      comma = tokens.is(',') ? tokens.start() : -1;
      previousEnd = tokens.end();
    }
    return cuts;
  }

  /// The number of a node, as digits without leading zeros.
  static String number(TokenScanner node) {
    String digits = node.text().substring(1).strip();
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return digits.substring(zeros);
  }
}
