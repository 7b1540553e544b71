package org.mergescope.model.callgraph;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.ir.ReferenceKind;

/// Some symbols of a call graph and some of the edges between them as a graph of JGraphT, for its algorithms and
/// exporters: vertices are symbol ids, edges are the call graph's edge numbers, both in ascending order. It cannot be
/// changed: what would change it throws `UnsupportedOperationException`. Nothing is copied; a vertex's edges are
/// counted anew each time.
public final class CallGraphView extends AbstractGraph<Integer, Integer> {
  private final CallGraph graph;
  private final BitSet symbols;
  private final BitSet edges;

  private CallGraphView(CallGraph graph, BitSet symbols, BitSet edges) {
    this.graph = graph;
    this.symbols = symbols;
    this.edges = edges;
  }

  /// All symbols and all strong edges. Cost: linear in references.
  public static CallGraphView of(CallGraph graph) {
    BitSet symbols = new BitSet();
    symbols.set(0, graph.module().symbolCount());
    BitSet edges = new BitSet();
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      edges.set(edge, graph.kind(edge).isStrong());
    }
    return new CallGraphView(graph, symbols, edges);
  }

  /// Only these symbols and the edges between them. Cost: linear in edges.
  public CallGraphView among(BitSet chosen) {
    BitSet fewer = (BitSet) symbols.clone();
    fewer.and(chosen);
    BitSet between = only(edge -> chosen.get(graph.source(edge)) && chosen.get(graph.target(edge)));
    return new CallGraphView(graph, fewer, between);
  }

  /// Only the first of several edges of the same kind between the same symbols. Cost: linear in edges.
  public CallGraphView firstOfEachKind() {
    Set<Mention> seen = new HashSet<>();
    return new CallGraphView(
        graph,
        symbols,
        only(edge -> seen.add(new Mention(graph.source(edge), graph.target(edge), graph.kind(edge)))));
  }

  private record Mention(int source, int target, ReferenceKind kind) {}

  private BitSet only(IntPredicate wanted) {
    BitSet fewer = new BitSet();
    edges.stream().filter(wanted).forEach(fewer::set);
    return fewer;
  }

  @Override
  public Set<Integer> vertexSet() {
    return new Members(symbols);
  }

  @Override
  public Set<Integer> edgeSet() {
    return new Members(edges);
  }

  @Override
  public Integer getEdgeSource(Integer edge) {
    return graph.source(edge);
  }

  @Override
  public Integer getEdgeTarget(Integer edge) {
    return graph.target(edge);
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer vertex) {
    Set<Integer> found = new LinkedHashSet<>();
    int end = graph.firstEdge(vertex + 1);
    for (int edge = edges.nextSetBit(graph.firstEdge(vertex)); edge >= 0 && edge < end;) {
      found.add(edge);
      edge = edges.nextSetBit(edge + 1);
    }
    return found;
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer vertex) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int i = 0; i < graph.inDegree(vertex); i++) {
      int edge = graph.incoming(vertex, i);
      if (edges.get(edge)) {
        found.add(edge);
      }
    }
    return found;
  }

  @Override
  public Set<Integer> edgesOf(Integer vertex) {
    Set<Integer> found = new LinkedHashSet<>(incomingEdgesOf(vertex));
    found.addAll(outgoingEdgesOf(vertex));
    return found;
  }

  @Override
  public int outDegreeOf(Integer vertex) {
    return outgoingEdgesOf(vertex).size();
  }

  @Override
  public int inDegreeOf(Integer vertex) {
    return incomingEdgesOf(vertex).size();
  }

  @Override
  public int degreeOf(Integer vertex) {
    return inDegreeOf(vertex) + outDegreeOf(vertex);
  }

  @Override
  public Set<Integer> getAllEdges(Integer source, Integer target) {
    Set<Integer> between = new LinkedHashSet<>(outgoingEdgesOf(source));
    between.removeIf(edge -> graph.target(edge) != target);
    return between;
  }

  @Override
  public @Nullable Integer getEdge(Integer source, Integer target) {
    List<Integer> between = new ArrayList<>(getAllEdges(source, target));
    return between.isEmpty() ? null : between.getFirst();
  }

  @Override
  public boolean containsVertex(Integer vertex) {
    return vertex >= 0 && symbols.get(vertex);
  }

  @Override
  public boolean containsEdge(Integer edge) {
    return edge >= 0 && edges.get(edge);
  }

  @Override
  public GraphType getType() {
    return new DefaultGraphType.Builder()
        .directed().weighted(false).allowMultipleEdges(true).allowSelfLoops(true).modifiable(false).build();
  }

  @Override
  public double getEdgeWeight(Integer edge) {
    return 1;
  }

  @Override
  public @Nullable Supplier<Integer> getVertexSupplier() {
    return null;
  }

  @Override
  public @Nullable Supplier<Integer> getEdgeSupplier() {
    return null;
  }

  @Override
  public Integer addVertex() {
    throw readOnly();
  }

  @Override
  public boolean addVertex(Integer vertex) {
    throw readOnly();
  }

  @Override
  public Integer addEdge(Integer source, Integer target) {
    throw readOnly();
  }

  @Override
  public boolean addEdge(Integer source, Integer target, Integer edge) {
    throw readOnly();
  }

  @Override
  public Integer removeEdge(Integer source, Integer target) {
    throw readOnly();
  }

  @Override
  public boolean removeEdge(Integer edge) {
    throw readOnly();
  }

  @Override
  public boolean removeVertex(Integer vertex) {
    throw readOnly();
  }

  @Override
  public void setEdgeWeight(Integer edge, double weight) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a view of a call graph cannot be changed");
  }

  /// The members of a bit set, boxed as they are asked for.
  private static final class Members extends AbstractSet<Integer> {
    private final BitSet bits;
    private final int count;

    Members(BitSet bits) {
      this.bits = bits;
      this.count = bits.cardinality();
    }

    @Override
    public Iterator<Integer> iterator() {
      return bits.stream().iterator();
    }

    @Override
    public int size() {
      return count;
    }

    @Override
    public boolean contains(@Nullable Object member) {
      return member instanceof Integer number && number >= 0 && bits.get(number);
    }
  }
}
