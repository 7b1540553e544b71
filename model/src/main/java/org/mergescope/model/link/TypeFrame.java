package org.mergescope.model.link;

import org.mergescope.model.ir.TokenScanner;

/// A type while it is read: what has been seen of its parts.
final class TypeFrame {
  private final Kind kind;
  private final String name;
  private final TokenScanner tokens;
  private final long count;
  private long size;
  private long alignment = 1;
  private TypeLayout last = TypeLayout.NOTHING;
  private boolean full;

  enum Kind {
    OUTERMOST,
    NAMED,
    STRUCT,
    PACKED,
    ARRAY,
    VECTOR
  }

  /// @param count how many elements an array has
  TypeFrame(Kind kind, String name, TokenScanner tokens, long count) {
    this.kind = kind;
    this.name = name;
    this.tokens = tokens;
    this.count = count;
  }

  Kind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  TokenScanner tokens() {
    return tokens;
  }

  boolean isFull() {
    return full;
  }

  void fill() {
    full = true;
  }

  /// Adds a part.
  void add(TypeLayout part) {
    long boundary = kind == Kind.PACKED ? 1 : part.alignment();
    size = TypeLayout.rounded(size, boundary) + part.size();
    alignment = Math.max(alignment, boundary);
    last = part;
    boolean single = kind == Kind.OUTERMOST || kind == Kind.NAMED;
    full = single && !tokens.isBefore('*');
  }

  /// The part that was added last turns out to be what a pointer points to.
  void becomesPointer(long width) {
    size -= last.size();
    add(TypeLayout.natural(width));
  }

  TypeLayout layout() {
    return switch (kind) {
      case OUTERMOST, NAMED -> last;
      case STRUCT, PACKED -> new TypeLayout(TypeLayout.rounded(size, alignment), alignment);
      case ARRAY -> new TypeLayout(last.size() * count, last.alignment());
      case VECTOR -> TypeLayout.natural(last.size() * count);
    };
  }
}
