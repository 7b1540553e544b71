package org.mergescope.model.ir;

/// How one symbol's text mentions another. Strong kinds keep the target alive, weak ones never do. Where several would
/// fit, what the mention is for comes first: a signed pointer in `llvm.used` is [#USED].
public enum ReferenceKind {
  /// The callee of a call, invoke or callbr; a call of an alias is one whose target is an alias.
  CALL("calls", true),
  /// The same through a constant cast, as typed pointers need it.
  CALL_CAST("calls through a cast", true),
  /// Any other use in a function's body: an argument, a store, a compare, a return.
  ADDRESS_IN_CODE("takes the address of", true),
  /// An input of an operand bundle, such as `[ "deopt"(ptr @g) ]`.
  BUNDLE("names in an operand bundle", true),
  /// An operand of inline assembly.
  ASM_OPERAND("passes to inline assembly", true),
  /// A `catch` or `filter` of a landing pad, or an argument of a `catchpad`.
  EH_CLAUSE("handles exceptions of", true),
  PERSONALITY("unwinds with", true),
  PREFIX("has in its prefix", true),
  PROLOGUE("has in its prologue", true),
  /// The initializer itself or a constant expression that is the initializer.
  INITIALIZER("holds the address of", true),
  /// An element of an initializer that is a structure or an array.
  TABLE("holds the address of", true),
  /// An initializer of what is named as a C++ or Rust virtual table.
  VTABLE_SLOT("has in its virtual table", true),
  CONSTRUCTOR("runs at start-up", true),
  DESTRUCTOR("runs at exit", true),
  USED("marks as used", true),
  COMPILER_USED("marks as used for the compiler", true),
  ANNOTATION("annotates", true),
  /// A call through a virtual table's slot, known where functions are eliminated from virtual tables; no text says it.
  VIRTUAL_CALL("calls through a virtual table", true),
  ALIASEE("is another name of", true),
  RESOLVER("is resolved by", true),
  /// `dso_local_equivalent @f`.
  DSO_LOCAL_EQUIVALENT("takes a local equivalent of", true),
  /// `no_cfi @f`.
  NO_CFI("takes the unchecked address of", true),
  /// The pointer that `ptrauth (ptr @f, …)` signs.
  PTRAUTH_POINTER("signs the address of", true),
  /// The address discriminator or deactivation symbol of a `ptrauth`.
  PTRAUTH_DISCRIMINATOR("signs an address with", true),
  COMDAT("shares a comdat with", true),
  /// `blockaddress(@f, …)`: kept alive before LLVM 21 only, see the policy of liveness.
  BLOCK_ADDRESS("takes a block address in", true),
  METADATA("mentions in metadata", false),
  /// Metadata of debug information: `!DI…(…)`, a debug record, an operand of `llvm.dbg.…`.
  DEBUG("mentions in debug information", false),
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

  /// Whether the text calls the target by name.
  public boolean isCall() {
    return this == CALL || this == CALL_CAST;
  }

  /// Whether the mention puts an address where a call through a pointer may find it.
  public boolean takesAddress() {
    return switch (this) {
      case ADDRESS_IN_CODE, BUNDLE, ASM_OPERAND, INITIALIZER, TABLE, VTABLE_SLOT, DSO_LOCAL_EQUIVALENT, NO_CFI,
          PTRAUTH_POINTER -> true;
      case CALL, CALL_CAST, EH_CLAUSE, PERSONALITY, PREFIX, PROLOGUE, CONSTRUCTOR, DESTRUCTOR, USED, COMPILER_USED,
          ANNOTATION, VIRTUAL_CALL, ALIASEE, RESOLVER, PTRAUTH_DISCRIMINATOR, COMDAT, BLOCK_ADDRESS, METADATA, DEBUG,
          USE_LIST_ORDER -> false;
    };
  }

  /// Whether the mention stands in metadata, of debug information or any other.
  public boolean isMetadata() {
    return this == METADATA || this == DEBUG;
  }
}
