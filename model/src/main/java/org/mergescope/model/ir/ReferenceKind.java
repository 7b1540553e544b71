package org.mergescope.model.ir;

/// How one symbol's text mentions another. Strong kinds keep the target alive, weak ones never do.
public enum ReferenceKind {
  CALL("calls", true),
  ADDRESS_IN_CODE("takes the address of", true),
  PERSONALITY("unwinds with", true),
  PREFIX_DATA("has in its prefix or prologue", true),
  INITIALIZER("holds the address of", true),
  CONSTRUCTOR("runs at start-up", true),
  DESTRUCTOR("runs at exit", true),
  USED("marks as used", true),
  ALIASEE("is another name of", true),
  RESOLVER("is resolved by", true),
  COMDAT("shares a comdat with", true),
  BLOCK_ADDRESS("takes a block address in", true),
  BLOCK_ADDRESS_WEAK("takes a block address in", false),
  METADATA("mentions in metadata", false);

  private final String verb;
  private final boolean strong;

  ReferenceKind(String verb, boolean strong) {
    this.verb = verb;
    this.strong = strong;
  }

  /// A verb for "`a` … `b`", for people.
  public String verb() {
    return verb;
  }

  /// Whether a reference of this kind keeps its target alive.
  public boolean isStrong() {
    return strong;
  }
}
