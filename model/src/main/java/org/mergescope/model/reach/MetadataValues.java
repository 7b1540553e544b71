package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Reads the operands of plain metadata nodes as text: `i64 0` gives `0`, `!"T"` gives `"T"`, `!7` itself, with its file
/// where several are joined.
final class MetadataValues {
  private final ModuleIndex module;

  MetadataValues(ModuleIndex module) {
    this.module = module;
  }

  /// What identifies the node that a scanner stands at.
  static String name(ModuleIndex module, TokenScanner node) {
    int part = module.text().partAt(node.start());
    return "!" + node.number() + (part == 0 ? "" : " of " + part);
  }

  /// The operands of the node `!number = !{…}` that a scanner stands at; none where it is missing or something else.
  List<String> ofNode(TokenScanner mention) {
    int entity = module.metadataNode(module.entityAt(mention.start()), mention.number());
    if (entity < 0) {
      return List.of();
    }
    TokenScanner tokens = new TokenScanner(module.text(), module.entityStart(entity), module.entityEnd(entity));
    while (tokens.next() != Token.END) {
      if (tokens.is('{')) {
        return ofGroup(tokens);
      }
    }
    return List.of();
  }

  /// The operands of the node that comes next, by number or in place.
  List<String> ofOperand(TokenScanner tokens) {
    tokens.next();
    if (tokens.token() == Token.METADATA_NODE) {
      return ofNode(tokens);
    }
    tokens.next();
    return tokens.is('{') ? ofGroup(tokens) : List.of();
  }

  /// The operands from an opening brace, the current token, to its match.
  List<String> ofGroup(TokenScanner tokens) {
    List<String> operands = new ArrayList<>();
    String last = "";
    int depth = 1;
    while (depth > 0 && tokens.next() != Token.END) {
      depth += tokens.is('{') || tokens.is('(') ? 1 : tokens.is('}') || tokens.is(')') ? -1 : 0;
      boolean ends = depth == 0 || (depth == 1 && tokens.is(','));
      if (ends && !last.isEmpty()) {
        operands.add(last);
        last = "";
      } else if (!ends && tokens.token() == Token.METADATA_NODE) {
        last = name(module, tokens);
      } else if (!ends && !tokens.is('!')) {
        last = tokens.text();
      }
    }
    return operands;
  }

  /// The value of a module flag (LangRef, "Module Flags Metadata"), or "" where it is not set; of several files what
  /// linking them makes of it.
  String moduleFlag(String name) {
    ModuleFlag linked = ModuleFlag.UNKNOWN;
    int part = -1;
    ModuleFlag ofPart = ModuleFlag.UNKNOWN;
    for (int entity : module.entities(EntityKind.NAMED_METADATA).toArray()) {
      TokenScanner tokens = new TokenScanner(module.text(), module.entityStart(entity), module.entityEnd(entity));
      tokens.next();
      if (tokens.text().equals("!llvm.module.flags")) {
        int here = module.text().partAt(module.entityStart(entity));
        if (here != part) {
          linked = linked.linkedWith(ofPart);
          ofPart = ModuleFlag.UNKNOWN;
          part = here;
        }
        ofPart = ofPart.or(moduleFlag(tokens, '"' + name + '"'));
      }
    }
    return linked.linkedWith(ofPart).value();
  }

  private ModuleFlag moduleFlag(TokenScanner flags, String quotedName) {
    ModuleFlag found = ModuleFlag.UNKNOWN;
    while (flags.next() != Token.END) {
      if (flags.token() == Token.METADATA_NODE) {
        List<String> flag = ofNode(flags);
        if (flag.size() == 3) {
          boolean named = flag.get(1).equals(quotedName);
          found = found.or(named ? ModuleFlag.of(flag.get(0), flag.get(2)) : ModuleFlag.ABSENT);
        }
      }
    }
    return found;
  }
}
