package org.mergescope.app.view.graph;

import java.util.Optional;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Token;
import org.mergescope.model.ir.ReferenceKind;

/// What an edge stands for, the most certain first: told apart by how its line is broken, and by its colour as well.
enum EdgeKind {
  /// The source calls the target.
  CALL(Token.EDGE_CALL, Painter.Dash.SOLID),
  /// The source's code takes the target's address, or it is an alias or a resolver of it.
  ADDRESS(Token.EDGE_REFERENCE, Painter.Dash.DASHED),
  /// The source is a table that holds the target, such as a virtual table, or loads the target from one.
  TABLE(Token.EDGE_TABLE, Painter.Dash.DASH_DOT),
  /// A call through a pointer in the source may reach the target.
  POSSIBLE(Token.EDGE_POSSIBLE, Painter.Dash.DOTTED),
  /// The target lives only through the source.
  KEEPS(Token.EDGE_HIGHLIGHT, Painter.Dash.SOLID);

  private final Token ink;
  private final Painter.Dash dash;

  EdgeKind(Token ink, Painter.Dash dash) {
    this.ink = ink;
    this.dash = dash;
  }

  /// Its colour where nothing stands out.
  Token ink() {
    return ink;
  }

  /// How its line is broken.
  Painter.Dash dash() {
    return dash;
  }

  /// How thick its line is where nothing stands out.
  double width() {
    return this == KEEPS ? 2 : 1;
  }

  /// The kind for a reference; empty for what is not drawn: weak references and annotations, comdat siblings,
  /// which live and die together without calling each other, and the personality that everything unwinds with.
  static Optional<EdgeKind> of(ReferenceKind kind) {
    return switch (kind) {
      case CALL, CALL_CAST -> Optional.of(CALL);
      case ADDRESS_IN_CODE, BUNDLE, ASM_OPERAND, EH_CLAUSE, PREFIX, PROLOGUE, ALIASEE, RESOLVER,
          DSO_LOCAL_EQUIVALENT, NO_CFI, PTRAUTH_POINTER, PTRAUTH_DISCRIMINATOR, BLOCK_ADDRESS ->
        Optional.of(ADDRESS);
      case INITIALIZER, TABLE, VTABLE_SLOT, CONSTRUCTOR, DESTRUCTOR, USED, COMPILER_USED, VIRTUAL_CALL ->
        Optional.of(TABLE);
      case PERSONALITY, ANNOTATION, COMDAT, METADATA, DEBUG, USE_LIST_ORDER -> Optional.empty();
    };
  }

  /// The more certain of two.
  EdgeKind or(EdgeKind other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
