package org.mergescope.model.prune;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.reach.Reachability;

/// What the remaining text still says about symbols that are gone, one entity at a time.
///
/// @param entity the entity that mentions them
/// @param offsets where, ascending
@SuppressWarnings("ArrayRecordComponent") // Offsets inside the package; not compared.
record Mentions(int entity, long[] offsets) {
  private static final byte[] BLOCK_ADDRESS = "blockaddress".getBytes(StandardCharsets.US_ASCII);

  /// Mentions in metadata of any kind.
  static List<Mentions> inMetadata(CallGraph graph, Fates fates, StayingMentions staying) {
    ModuleIndex module = graph.module();
    LongStream.Builder loose = LongStream.builder();
    for (int i = module.firstReference(module.symbolCount()); i < module.referenceCount(); i++) {
      if (module.referenceKind(i).isMetadata()
          && isGone(module, fates, module.referenceTarget(i), module.referenceOffset(i))) {
        loose.add(module.referenceOffset(i));
      }
    }
    LongStream inSymbols = staying.offsets(
        edge -> graph.kind(edge).isMetadata() && isGone(module, fates, graph.target(edge), graph.offset(edge)));
    return byEntity(module, LongStream.concat(loose.build(), inSymbols));
  }

  /// Whether what metadata mentions at an offset is gone: the symbol, or one of its blocks.
  private static boolean isGone(ModuleIndex module, Fates fates, int target, long offset) {
    return fates.isRemoved(target) || (fates.hasLostBlocks(target) && isBlockOf(module.text().bytes(), offset));
  }

  /// Whether a mention is the function of a `blockaddress(@f, %block)`.
  private static boolean isBlockOf(MemorySegment bytes, long offset) {
    long bracket = beforeBlanks(bytes, offset);
    long word = bracket > 0 && bytes.get(ValueLayout.JAVA_BYTE, bracket - 1) == '('
        ? beforeBlanks(bytes, bracket - 1)
        : 0;
    return word >= BLOCK_ADDRESS.length
        && Arrays.equals(
            bytes.asSlice(word - BLOCK_ADDRESS.length, BLOCK_ADDRESS.length).toArray(ValueLayout.JAVA_BYTE),
            BLOCK_ADDRESS);
  }

  private static long beforeBlanks(MemorySegment bytes, long end) {
    long at = end;
    while (at > 0 && bytes.get(ValueLayout.JAVA_BYTE, at - 1) >= 0 && bytes.get(ValueLayout.JAVA_BYTE, at - 1) <= ' ') {
      at--;
    }
    return at;
  }

  /// `blockaddress` of functions whose blocks are gone.
  static List<Mentions> ofBlocks(CallGraph graph, Fates fates, StayingMentions staying) {
    return byEntity(graph.module(), staying.offsets(
        edge -> graph.kind(edge) == ReferenceKind.BLOCK_ADDRESS && stays(graph, fates, edge)));
  }

  /// Entries of LLVM's own arrays.
  static List<Mentions> inLists(CallGraph graph, Fates fates, StayingMentions staying) {
    return byEntity(graph.module(), staying.offsets(
        edge -> fates.isRemoved(graph.target(edge)) && isList(graph.kind(edge)) && stays(graph, fates, edge)));
  }

  /// Slots of virtual tables that nobody reads.
  static List<Mentions> inTables(Reachability reachability, Fates fates, StayingMentions staying) {
    CallGraph graph = reachability.graph();
    return byEntity(graph.module(), staying.offsets(
        edge -> fates.isRemoved(graph.target(edge)) && !isList(graph.kind(edge))
            && Dangling.isUnusedSlot(reachability, edge) && stays(graph, fates, edge)));
  }

  private static boolean stays(CallGraph graph, Fates fates, int edge) {
    return fates.staysAt(graph.module(), graph.source(edge), graph.offset(edge));
  }

  private static boolean isList(ReferenceKind kind) {
    return switch (kind) {
      case USED, COMPILER_USED, CONSTRUCTOR, DESTRUCTOR, ANNOTATION -> true;
      case CALL, CALL_CAST, ADDRESS_IN_CODE, BUNDLE, ASM_OPERAND, EH_CLAUSE, PERSONALITY, PREFIX, PROLOGUE,
          INITIALIZER, TABLE, VTABLE_SLOT, VIRTUAL_CALL, ALIASEE, RESOLVER, DSO_LOCAL_EQUIVALENT, NO_CFI,
          PTRAUTH_POINTER, PTRAUTH_DISCRIMINATOR, COMDAT, BLOCK_ADDRESS, METADATA, DEBUG, USE_LIST_ORDER -> false;
    };
  }

  private static List<Mentions> byEntity(ModuleIndex module, LongStream unsorted) {
    long[] offsets = unsorted.sorted().toArray();
    List<Mentions> groups = new ArrayList<>();
    for (int from = 0; from < offsets.length;) {
      int entity = module.entityAt(offsets[from]);
      long end = module.entityEnd(entity);
      int to = from;
      while (to < offsets.length && offsets[to] < end) {
        to++;
      }
      groups.add(new Mentions(entity, Arrays.copyOfRange(offsets, from, to)));
      from = to;
    }
    return groups;
  }

  /// Whether a mention stands at an offset.
  LongPredicate test() {
    return offset -> Arrays.binarySearch(offsets, offset) >= 0;
  }
}
