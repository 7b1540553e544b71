package org.mergescope.app.view.code;

import java.util.Optional;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;

/// What a token of IR text leads to.
sealed interface CodeLink {
  /// A function, variable, alias or ifunc.
  record Symbol(int symbol) implements CodeLink {}

  /// Anything else that stands at the top level: a type, metadata, an attribute group, a comdat.
  record Entity(int entity) implements CodeLink {}

  /// Where a token leads to. Cost: constant for globals, mostly logarithmic for numbered metadata, else linear in the
  /// entities of the file.
  ///
  /// @param near an entity of the file that the token is in
  static Optional<CodeLink> of(ModuleIndex module, int near, String token) {
    if (token.length() < 2) {
      return Optional.empty();
    }
    return switch (token.charAt(0)) {
      case '@' -> {
        int symbol = GlobalName.of(token).in(module);
        yield symbol < 0 ? Optional.empty() : Optional.of(new Symbol(symbol));
      }
      case '!' -> Character.isDigit(token.charAt(1)) && token.length() < 20
          ? entity(module.metadataNode(near, Long.parseLong(token.substring(1))))
          : entity(module.namedEntity(near, EntityKind.NAMED_METADATA, token));
      case '%' -> entity(module.namedEntity(near, EntityKind.TYPE, token));
      case '#' -> entity(module.namedEntity(near, EntityKind.ATTRIBUTES, token));
      case '$' -> entity(module.namedEntity(near, EntityKind.COMDAT, token));
      default -> Optional.empty();
    };
  }

  private static Optional<CodeLink> entity(int entity) {
    return entity < 0 ? Optional.empty() : Optional.of(new Entity(entity));
  }

  /// Offset of what it leads to.
  default long offset(ModuleIndex module) {
    return switch (this) {
      case Symbol symbol -> module.start(symbol.symbol());
      case Entity entity -> module.entityStart(entity.entity());
    };
  }
}
