package org.mergescope.model.prune;

import java.util.Optional;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Takes a variable's contents away: it becomes an external one, or all zeros.
final class VariableReplacements {
  private VariableReplacements() {}

  /// `@x = external … global T`: linkage, `dso_local`, initializer, comdat and attachments go.
  static Edit external(ModuleIndex module, int variable) {
    IrText text = module.text();
    TokenScanner tokens = new TokenScanner(text, module.nameStart(variable), module.end(variable));
    tokens.next();
    tokens.next();
    KeptPieces kept = new KeptPieces(text, module.start(variable));
    kept.drop(tokens.end(), tokens.end());
    kept.insert(" external ");
    while (tokens.next() != Token.END && !isKind(tokens)) {
      if (HeaderWords.isOfDefinitions(tokens)) {
        kept.drop(tokens);
      }
    }
    tokens.next();
    long end = TypeText.read(tokens).end();
    kept.drop(end, skipInitializer(tokens));
    kept.insert(tokens.token() == Token.ATTRIBUTE_GROUP ? " " : "");
    while (tokens.token() != Token.END) {
      long start = tokens.start();
      boolean comma = tokens.is(',');
      if (comma) {
        tokens.next();
      }
      if (tokens.isWord("comdat")) {
        kept.drop(start, HeaderWords.skipComdat(tokens));
      } else if (tokens.token() == Token.METADATA) {
        kept.drop(start, skipAttachment(tokens));
      } else {
        end = tokens.end();
        tokens.next();
      }
    }
    return new Edit(
        module.start(variable), module.end(variable), kept.upTo(end), Edit.Reason.BECAME_DECLARATION);
  }

  /// The same variable, all zeros; empty where it is already.
  static Optional<Edit> zero(ModuleIndex module, int variable) {
    TokenScanner tokens = new TokenScanner(module.text(), module.nameStart(variable), module.end(variable));
    while (!isKind(tokens) && tokens.token() != Token.END) {
      tokens.next();
    }
    tokens.next();
    TypeText.read(tokens);
    if (tokens.isWord("zeroinitializer")) {
      return Optional.empty();
    }
    long start = tokens.start();
    return Optional.of(new Edit(start, skipInitializer(tokens), "zeroinitializer", Edit.Reason.STUBBED_BODY));
  }

  private static boolean isKind(TokenScanner tokens) {
    return tokens.isWord("global") || tokens.isWord("constant");
  }

  /// From an initializer's first token past it; returns the offset after it.
  private static long skipInitializer(TokenScanner tokens) {
    long end = tokens.end();
    while (!tokens.is(',') && tokens.token() != Token.ATTRIBUTE_GROUP && tokens.token() != Token.END) {
      end = TypeText.isOpening(tokens) ? TypeText.skipGroup(tokens) : tokens.end();
      tokens.next();
    }
    return end;
  }

  /// From an attachment's kind past its node; returns the offset after it.
  private static long skipAttachment(TokenScanner tokens) {
    tokens.next();
    if (tokens.is('!')) {
      tokens.next();
    }
    long end = TypeText.isOpening(tokens) ? TypeText.skipGroup(tokens) : tokens.end();
    tokens.next();
    return end;
  }
}
