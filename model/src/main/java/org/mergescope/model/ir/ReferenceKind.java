package org.mergescope.model.ir;

/// How one symbol's text mentions another. Strong kinds keep the target alive, weak ones never do.
public enum ReferenceKind {
  /// The callee of a call, invoke or callbr, also through a cast.
  CALL("calls", true),
  /// Any other use in a function's body: an argument, a store, a compare, a landing pad's clause, an operand bundle.
  ADDRESS_IN_CODE("takes the address of", true),
  PERSONALITY("unwinds with", true),
  PREFIX_DATA("has in its prefix or prologue", true),
  INITIALIZER("holds the address of", true),
  /// An initializer of what is named as a C++ or Rust virtual table.
  VTABLE_SLOT("has in its virtual table", true),
  CONSTRUCTOR("runs at start-up", true),
  DESTRUCTOR("runs at exit", true),
  USED("marks as used", true),
  ANNOTATION("annotates", true),
  /// A call through a virtual table's slot, known where functions are eliminated from virtual tables; no text says it.
  VIRTUAL_CALL("calls through a virtual table", true),
  ALIASEE("is another name of", true),
  RESOLVER("is resolved by", true),
  COMDAT("shares a comdat with", true),
  /// `blockaddress(@f, …)`: kept alive before LLVM 21 only, see the policy of liveness.
  BLOCK_ADDRESS("takes a block address in", true),
  METADATA("mentions in metadata", false),
  USE_LIST_ORDER("orders the uses of", false);

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
