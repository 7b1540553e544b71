package org.mergescope.model.prune;

import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// An alias or ifunc that loses what it stands for becomes a function or variable of its own type, declared or empty.
///
/// @param words visibility and other words that may stand in front of a declaration
/// @param linkage the linkage word, with a blank behind it, or empty
/// @param name the name as the text spells it
/// @param type the value type
/// @param parameters the function type's parameters; empty where it is no function
record AliasReplacements(String words, String linkage, String name, String type, String parameters) {
  static Edit declaration(ModuleIndex module, int alias) {
    AliasReplacements facts = read(module, alias);
    String replacement = facts.parameters.isEmpty()
        ? facts.name + " = external " + facts.words + "global " + facts.type
        : "declare " + facts.functionWords() + facts.type + " " + facts.name + facts.parameters;
    return new Edit(module.start(alias), module.end(alias), replacement, Edit.Reason.BECAME_DECLARATION);
  }

  static Edit stub(ModuleIndex module, int alias) {
    AliasReplacements facts = read(module, alias);
    String replacement = facts.parameters.isEmpty()
        ? facts.name + " = " + facts.linkage + facts.words + "global " + facts.type + " zeroinitializer"
        : "define " + facts.linkage + facts.functionWords() + facts.type + " " + facts.name + facts.parameters
            + " " + FunctionStubs.BODY;
    return new Edit(module.start(alias), module.end(alias), replacement, Edit.Reason.STUBBED_BODY);
  }

  private static AliasReplacements read(ModuleIndex module, int alias) {
    IrText text = module.text();
    TokenScanner tokens = new TokenScanner(text, module.nameStart(alias), module.end(alias));
    tokens.next();
    String name = tokens.text();
    tokens.next();
    tokens.next();
    StringBuilder words = new StringBuilder();
    String linkage = "";
    // Up to 3.4 the linkage stood behind the keyword.
    boolean keyword = false;
    while (tokens.token() != Token.END && (!keyword || HeaderWords.isLinkage(tokens))) {
      if (HeaderWords.isLinkage(tokens)) {
        linkage = tokens.text() + " ";
      } else if (tokens.isWord("alias") || tokens.isWord("ifunc")) {
        keyword = true;
      } else if (!tokens.isWord("dso_local") && !tokens.isWord("dllexport")) {
        words.append(tokens.text()).append(opensGroup(tokens) ? "" : " ");
      }
      tokens.next();
    }
    TypeText type = TypeText.read(tokens);
    boolean pointer = !tokens.is(',');
    TypeText value = pointer ? pointee(text, type) : type;
    return new AliasReplacements(words.toString(), linkage, name,
        text.text(value.start(), value.parameters() < 0 ? value.end() : value.parameters()).strip(),
        value.parameters() < 0 ? "" : text.text(value.parameters(), value.end()));
  }

  private static boolean opensGroup(TokenScanner tokens) {
    return tokens.is('(') || tokens.isBefore('(') || tokens.isBefore(')');
  }

  /// Before 3.8 an alias named the type of its pointer: the type without its last `*`.
  private static TypeText pointee(IrText text, TypeText pointer) {
    TokenScanner tokens = new TokenScanner(text, pointer.start(), Math.max(pointer.start(), pointer.end() - 1));
    tokens.next();
    return TypeText.read(tokens);
  }

  private String functionWords() {
    return words.replace("local_unnamed_addr ", "").replace("unnamed_addr ", "");
  }
}
