package org.mergescope.model.ir;

/// Finds entities by the token that names them, such as `#3` or `%"struct.a"`: they are few or rarely asked for, so no
/// table is kept. Every file of a joined text has names of its own.
final class NamedEntities {
  private NamedEntities() {}

  /// The entity of a kind that begins with a token, or with `attributes` and the token, in the file that the entity
  /// `near` stands in; -1 where there is none.
  static int find(ModuleIndex module, int near, EntityKind kind, String token) {
    IrText text = module.text();
    int part = text.partAt(module.entityStart(near));
    long end = text.partStart(part) + text.parts().get(part).length();
    int first = text.partStart(part) == 0 ? 0 : module.entityAt(text.partStart(part) - 1) + 1;
    TokenScanner tokens = new TokenScanner(text, 0, 0);
    for (int entity = first; entity < module.entityCount() && module.entityStart(entity) < end; entity++) {
      if (module.entityKind(entity) == kind) {
        tokens.restart(module.entityStart(entity), module.entityEnd(entity));
        tokens.next();
        if (kind == EntityKind.ATTRIBUTES) {
          tokens.next();
        }
        if (tokens.end() - tokens.start() >= token.length() && tokens.text().equals(token)) {
          return entity;
        }
      }
    }
    return -1;
  }
}
