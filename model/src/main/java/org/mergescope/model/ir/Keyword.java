package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words that decide where an entity starts or what its header says, of all versions.
enum Keyword {
  DEFINE,
  DECLARE,
  MODULE,
  ASM,
  TARGET,
  SOURCE_FILENAME,
  DEPLIBS,
  ATTRIBUTES,
  USELISTORDER,
  USELISTORDER_BB,
  GLOBAL,
  CONSTANT,
  ALIAS,
  IFUNC,
  DISTINCT,
  METADATA,
  COMDAT,
  SECTION,
  PERSONALITY,
  PREFIX,
  PROLOGUE,
  NO_CFI,
  DSO_LOCAL_EQUIVALENT,
  DLLEXPORT,
  DLLIMPORT,
  EXTERNALLY_INITIALIZED,
  PTX_KERNEL,
  AMDGPU_KERNEL,
  SPIR_KERNEL,
  EXTERNAL(Linkage.EXTERNAL),
  PRIVATE(Linkage.PRIVATE),
  LINKER_PRIVATE(Linkage.PRIVATE),
  LINKER_PRIVATE_WEAK(Linkage.PRIVATE),
  INTERNAL(Linkage.INTERNAL),
  AVAILABLE_EXTERNALLY(Linkage.AVAILABLE_EXTERNALLY),
  LINKONCE(Linkage.LINKONCE),
  LINKONCE_ODR(Linkage.LINKONCE_ODR),
  LINKONCE_ODR_AUTO_HIDE(Linkage.LINKONCE_ODR),
  WEAK(Linkage.WEAK),
  WEAK_ODR(Linkage.WEAK_ODR),
  COMMON(Linkage.COMMON),
  APPENDING(Linkage.APPENDING),
  EXTERN_WEAK(Linkage.EXTERN_WEAK);

  private static final int SLOTS = 512;
  private static final @Nullable Keyword[] BY_HASH = new @Nullable Keyword[SLOTS];
  private static final byte[][] TEXTS = new byte[SLOTS][];

  private final @Nullable Linkage linkage;

  static {
    for (Keyword keyword : values()) {
      byte[] text = keyword.name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
      int slot = slot(NameTable.hash(text, 0, text.length));
      while (BY_HASH[slot] != null) {
        slot = (slot + 1) & (SLOTS - 1);
      }
      BY_HASH[slot] = keyword;
      TEXTS[slot] = text;
    }
  }

  Keyword() {
    this(null);
  }

  Keyword(@Nullable Linkage linkage) {
    this.linkage = linkage;
  }

  /// The linkage this word stands for, or null.
  @Nullable Linkage linkage() {
    return linkage;
  }

  /// The keyword `bytes[from, to)`, or null.
  static @Nullable Keyword of(byte[] bytes, int from, int to) {
    int slot = slot(NameTable.hash(bytes, from, to));
    for (Keyword found = BY_HASH[slot]; found != null; found = BY_HASH[slot]) {
      byte[] text = TEXTS[slot];
      if (Arrays.equals(text, 0, text.length, bytes, from, to)) {
        return found;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return null;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
}
