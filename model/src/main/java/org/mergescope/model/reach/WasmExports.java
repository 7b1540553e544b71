package org.mergescope.model.reach;

import java.util.HashSet;
import java.util.Set;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Functions with the attribute `"wasm-export-name"`, under which a WebAssembly host finds them; it stands in their
/// headers or in a group.
final class WasmExports {
  private record Group(int file, long number) {}

  private final ModuleIndex module;
  private final Set<Group> groups = new HashSet<>();

  private WasmExports(ModuleIndex module) {
    this.module = module;
  }

  /// Cost: the attribute groups.
  static WasmExports of(ModuleIndex module) {
    WasmExports exports = new WasmExports(module);
    module.entities(EntityKind.ATTRIBUTES).forEach(entity -> {
      TokenScanner tokens = new TokenScanner(module.text(), module.entityStart(entity), module.entityEnd(entity));
      tokens.next();
      tokens.next();
      Group group = exports.group(tokens);
      if (exports.isNamed(tokens)) {
        exports.groups.add(group);
      }
    });
    return exports;
  }

  /// Whether a function with a body has it. Cost: its header.
  boolean has(int function) {
    return isNamed(new TokenScanner(module.text(), module.nameStart(function), module.bodyStart(function)));
  }

  /// Every file of several has numbers of its own.
  private Group group(TokenScanner tokens) {
    return new Group(module.text().partAt(tokens.start()), tokens.number());
  }

  private boolean isNamed(TokenScanner tokens) {
    while (tokens.next() != Token.END) {
      boolean attribute = tokens.token() == Token.STRING && tokens.text().equals("\"wasm-export-name\"");
      if (attribute || (tokens.token() == Token.ATTRIBUTE_GROUP && groups.contains(group(tokens)))) {
        return true;
      }
    }
    return false;
  }
}
