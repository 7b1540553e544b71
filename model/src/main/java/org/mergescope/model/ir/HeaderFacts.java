package org.mergescope.model.ir;

/// What a symbol's header says, packed into an int.
final class HeaderFacts {
  static final int DEFINITION = 1;
  static final int DLLEXPORT = 1 << 1;
  static final int EXTERNALLY_INITIALIZED = 1 << 2;
  static final int SECTION = 1 << 3;
  static final int KERNEL = 1 << 4;
  static final int UNLINKED = 1 << 5;
  static final int USE_LIST_ORDERS = 1 << 6;
  static final int ASSOCIATED = 1 << 7;
  private static final int KIND_SHIFT = 8;
  private static final int LINKAGE_SHIFT = 12;
  private static final int MASK = 15;
  private static final SymbolKind[] KINDS = SymbolKind.values();
  private static final Linkage[] LINKAGES = Linkage.values();

  private HeaderFacts() {}

  static int packed(SymbolKind kind, Linkage linkage, int flags) {
    return flags | (EnumCode.of(kind) << KIND_SHIFT) | (EnumCode.of(linkage) << LINKAGE_SHIFT);
  }

  static int withLinkage(int facts, Linkage linkage) {
    return (facts & ~(MASK << LINKAGE_SHIFT)) | (EnumCode.of(linkage) << LINKAGE_SHIFT);
  }

  static SymbolKind kind(int facts) {
    return KINDS[(facts >> KIND_SHIFT) & MASK];
  }

  static Linkage linkage(int facts) {
    return LINKAGES[(facts >> LINKAGE_SHIFT) & MASK];
  }

  static boolean has(int facts, int flag) {
    return (facts & flag) != 0;
  }
}
