package org.mergescope.model.prune;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.mergescope.model.callgraph.CallGraph;

/// The references to symbols that lost their blocks, or all of their text, that stand in text that stays: few, because
/// what is deleted is mentioned mostly by what is deleted with it.
final class StayingMentions {
  private final CallGraph graph;
  private final int[] edges;

  private StayingMentions(CallGraph graph, int[] edges) {
    this.graph = graph;
    this.edges = edges;
  }

  /// Cost: the references to what is deleted.
  static StayingMentions of(CallGraph graph, Fates fates) {
    IntStream.Builder edges = IntStream.builder();
    for (int target = 0; target < graph.module().symbolCount(); target++) {
      int count = fates.hasLostBlocks(target) ? graph.inDegree(target) : 0;
      for (int i = 0; i < count; i++) {
        int edge = graph.incoming(target, i);
        int source = graph.source(edge);
        if (!fates.isRemoved(source) && fates.keepsMetadataAt(graph.module(), source, graph.offset(edge))) {
          edges.add(edge);
        }
      }
    }
    return new StayingMentions(graph, edges.build().toArray());
  }

  /// The offsets of those that are wanted.
  LongStream offsets(IntPredicate isWanted) {
    return IntStream.of(edges).filter(isWanted).mapToLong(graph::offset);
  }
}
