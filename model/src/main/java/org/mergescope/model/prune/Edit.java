package org.mergescope.model.prune;

import java.nio.charset.StandardCharsets;

/// One change of the original bytes: `[start, end)` is replaced by `replacement`, UTF-8.
///
/// @param reason what the change is for, for people
public record Edit(long start, long end, String replacement, Reason reason) {
  public Edit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + "-" + end);
    }
  }

  /// Why bytes change.
  public enum Reason {
    DELETED_SYMBOL,
    STUBBED_BODY,
    BECAME_DECLARATION,
    /// Other files rely on the definition, which a linker might otherwise leave out.
    KEPT_FOR_OTHER_FILES,
    KEEPS_NUMBERING,
    METADATA_OPERAND,
    BLOCK_ADDRESS,
    USED_LIST,
    CONSTRUCTOR_LIST,
    VIRTUAL_TABLE,
    USE_LIST_ORDER,
    SUMMARY,
    UNUSED
  }

  /// How many bytes the text grows by; negative where it shrinks.
  public long growth() {
    return replacement.getBytes(StandardCharsets.UTF_8).length - (end - start);
  }
}
