package org.mergescope.model.ir;

import org.jspecify.annotations.Nullable;

/// Decides of what kind a mention inside a group is: by the group's context, by the metadata, operand bundle, inline
/// assembly or signed pointer it stands in, else by what surrounds it. Depths count the open brackets of the group.
final class MentionKinds {
  static final int NOWHERE = Integer.MAX_VALUE;

  private final Surroundings surroundings;
  private GroupScanner.Context context = GroupScanner.Context.DATA;
  private ReferenceKind usual = ReferenceKind.INITIALIZER;
  private long groupStart;
  /// Mentions deeper than this are of the kind `metadata`.
  private int metadataAbove = NOWHERE;
  private ReferenceKind metadata = ReferenceKind.METADATA;
  /// Mentions deeper than this are of the kind `operand`.
  private int operandsAbove = NOWHERE;
  private ReferenceKind operand = ReferenceKind.BUNDLE;
  /// Where the group opens of which the clause was looked up last.
  private long clauseOpen = -1;
  private @Nullable ReferenceKind clause;

  MentionKinds(ByteWindow window) {
    this.surroundings = new Surroundings(window);
  }

  /// Starts with a group.
  ///
  /// @param kind what a plain mention is
  void start(GroupScanner.Context where, ReferenceKind kind, long start) {
    context = where;
    usual = kind;
    groupStart = start;
    metadataAbove = where == GroupScanner.Context.METADATA ? 0 : NOWHERE;
    operandsAbove = NOWHERE;
  }

  /// From here on, deeper than `depth`, everything is metadata.
  void enterMetadata(ReferenceKind kind, int depth) {
    if (depth < metadataAbove) {
      metadata = kind;
      metadataAbove = depth;
    }
  }

  /// Ends metadata that was entered at this depth.
  void endMetadata(int depth) {
    if (metadataAbove == depth) {
      metadataAbove = NOWHERE;
    }
  }

  /// From here on, deeper than `depth`, mentions are operands of this kind.
  void enterOperands(ReferenceKind kind, int depth) {
    if (operandsAbove == NOWHERE) {
      operand = kind;
      operandsAbove = depth;
    }
  }

  /// Ends what was entered at this depth or deeper.
  void leave(int depth) {
    if (depth <= metadataAbove) {
      metadataAbove = NOWHERE;
    }
    if (depth <= operandsAbove) {
      operandsAbove = NOWHERE;
    }
  }

  /// The greatest depth at which something was entered, or -1.
  int deepest() {
    int one = metadataAbove == NOWHERE ? -1 : metadataAbove;
    return operandsAbove == NOWHERE ? one : Math.max(one, operandsAbove);
  }

  boolean isMetadata(int depth) {
    return depth > metadataAbove;
  }

  /// The kind of a mention in metadata.
  ReferenceKind ofMetadata() {
    boolean debug = context == GroupScanner.Context.METADATA && surroundings.isDebugNode(groupStart);
    return debug ? ReferenceKind.DEBUG : context == GroupScanner.Context.METADATA ? ReferenceKind.METADATA : metadata;
  }

  /// The kind of a mention that is no call and not in metadata.
  ///
  /// @param secondOpen where the group of depth 2 opens that it is in, if it is that deep
  ReferenceKind ofAddress(long mention, int depth, long secondOpen) {
    ReferenceKind around = depth > operandsAbove ? operand : usual;
    if (around != ReferenceKind.ADDRESS_IN_CODE
        && around != ReferenceKind.INITIALIZER
        && around != ReferenceKind.TABLE) {
      return around;
    }
    ReferenceKind found = surroundings.wrapper(mention);
    if (found == null && context == GroupScanner.Context.BODY) {
      found = depth == 1 ? surroundings.clause(mention) : clauseOf(secondOpen);
    }
    return found == null ? around : found;
  }

  private @Nullable ReferenceKind clauseOf(long open) {
    if (clauseOpen != open) {
      clause = surroundings.groupClause(open);
      clauseOpen = open;
    }
    return clause;
  }
}
