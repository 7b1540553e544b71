package org.mergescope.model.prune;

import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Turns `define` into `declare`: linkage, `dso_local`, comdat, personality, prefix, prologue and the body go, and so
/// do attachments, save those that describe the type; they stand behind the keyword of a declaration.
final class FunctionDeclarations {
  private FunctionDeclarations() {}

  static Edit of(ModuleIndex module, int function) {
    IrText text = module.text();
    TokenScanner tokens = new TokenScanner(text, module.start(function), module.bodyStart(function));
    tokens.next();
    KeptPieces header = new KeptPieces(text, tokens.end());
    while (tokens.next() != Token.END && tokens.start() < module.nameStart(function)) {
      if (HeaderWords.isOfDefinitions(tokens)) {
        header.drop(tokens);
      }
    }
    tokens.next();
    long end = TypeText.skipGroup(tokens);
    tokens.next();
    while (tokens.token() != Token.END && !startsDefinitionPart(tokens)) {
      if (tokens.isWord("comdat")) {
        long start = tokens.start();
        header.drop(start, HeaderWords.skipComdat(tokens));
      } else {
        end = tokens.end();
        tokens.next();
      }
    }
    String replacement = "declare" + attachments(text, tokens) + header.upTo(end);
    return new Edit(module.start(function), module.end(function), replacement, Edit.Reason.BECAME_DECLARATION);
  }

  private static boolean startsDefinitionPart(TokenScanner tokens) {
    return tokens.token() == Token.METADATA
        || tokens.isWord("prefix") || tokens.isWord("prologue") || tokens.isWord("personality");
  }

  private static String attachments(IrText text, TokenScanner tokens) {
    StringBuilder attachments = new StringBuilder();
    while (tokens.token() != Token.END) {
      boolean describesType = tokens.token() == Token.METADATA
          && (tokens.text().equals("!type") || tokens.text().equals("!kcfi_type"));
      long start = tokens.start();
      tokens.next();
      if (describesType && tokens.token() == Token.METADATA_NODE) {
        attachments.append(' ').append(text.text(start, tokens.end()));
      }
    }
    return attachments.toString();
  }
}
