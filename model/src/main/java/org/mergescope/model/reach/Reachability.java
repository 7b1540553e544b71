package org.mergescope.model.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ReferenceKind;

/// What the roots reach, by LLVM's own rules (Internalize, GlobalDCE, StripDeadPrototypes); immutable, safe for any
/// thread. Where the rules differ from plain reachability: the members of a comdat live together, a visible ifunc is a
/// root, empty constructors do not count, and block addresses count by version.
public final class Reachability {
  private final CallGraph graph;
  private final LivenessPolicy policy;
  private final @Nullable RootReason[] roots;
  private final VirtualCalls virtual;
  private final BitSet ignored;
  private final BitSet cut;
  /// How a symbol was first reached: an edge, a virtual call numbered on from the edges, [Walk#ROOT], or -2 less the number
  /// of a comdat sibling.
  private final int[] reachedBy;

  private Reachability(
      CallGraph graph, LivenessPolicy policy, @Nullable RootReason[] roots, VirtualCalls virtual, BitSet ignored,
      BitSet cut, int[] reachedBy) {
    this.graph = graph;
    this.policy = policy;
    this.roots = roots;
    this.virtual = virtual;
    this.ignored = ignored;
    this.cut = (BitSet) cut.clone();
    this.reachedBy = reachedBy;
  }

  /// Computes it. Cost: linear in symbols and references, iterative.
  ///
  /// @throws RootsException where a named root is not defined in the module; names `--root` and near misses
  public static Reachability of(CallGraph graph, Roots roots, LivenessPolicy policy) throws RootsException {
    return without(graph, roots, policy, new BitSet());
  }

  /// The same, as if the text of the `cut` symbols mentioned nothing: what would live after their bodies are gone.
  public static Reachability without(CallGraph graph, Roots roots, LivenessPolicy policy, BitSet cut)
      throws RootsException {
    ComdatMembers comdats = ComdatMembers.of(graph);
    @Nullable RootReason[] reasons = new RootFinder(graph, comdats, roots, policy).find();
    BitSet ignored = EmptyConstructors.edges(graph, policy);
    VirtualCalls virtual = VirtualCalls.of(graph, policy);
    ignored.or(virtual.tableEdges());
    int[] reachedBy = new Walk(graph, comdats, policy, cut, ignored, virtual.calls()).from(reasons);
    return new Reachability(graph, policy, reasons, virtual, ignored, cut, reachedBy);
  }

  /// What is known from elsewhere about the graph of one file of a program.
  ///
  /// @param live the symbols whose text stays
  /// @param ignored mentions that keep nothing alive, see [#isIgnored]
  public static Reachability known(CallGraph graph, LivenessPolicy policy, BitSet live, BitSet ignored) {
    int[] reachedBy = new int[graph.module().symbolCount()];
    Arrays.setAll(reachedBy, symbol -> live.get(symbol) ? Walk.ROOT : Walk.UNREACHED);
    @Nullable RootReason[] none = new @Nullable RootReason[reachedBy.length];
    VirtualCalls noCalls = new VirtualCalls(new BitSet(), List.of());
    return new Reachability(graph, policy, none, noCalls, (BitSet) ignored.clone(), new BitSet(), reachedBy);
  }

  /// The graph this was computed on.
  public CallGraph graph() {
    return graph;
  }

  /// The rules it followed.
  public LivenessPolicy policy() {
    return policy;
  }

  /// Whether the roots reach the symbol.
  public boolean isLive(int symbol) {
    return reachedBy[symbol] != Walk.UNREACHED;
  }

  /// Whether the symbol is itself a root.
  public boolean isRoot(int symbol) {
    return roots[symbol] != null;
  }

  /// Whether nothing is a root: nothing was chosen by name, and nothing is visible outside the module. Cost: linear in
  /// symbols.
  public boolean hasNoRoot() {
    return Arrays.stream(roots).allMatch(Objects::isNull);
  }

  /// Whether a mention keeps nothing alive though its kind could: the entry of an empty constructor, or a slot of a
  /// virtual table from which unused functions are eliminated.
  public boolean isIgnored(int edge) {
    return ignored.get(edge);
  }

  /// All symbols that the roots do not reach, definitions and declarations; a copy.
  public BitSet unreachable() {
    BitSet unreachable = new BitSet();
    for (int symbol = 0; symbol < reachedBy.length; symbol++) {
      if (reachedBy[symbol] == Walk.UNREACHED) {
        unreachable.set(symbol);
      }
    }
    return unreachable;
  }

  /// Why the symbol is a root, or null.
  @Nullable RootReason rootReason(int symbol) {
    return roots[symbol];
  }

  /// Whether the walk follows an edge where it comes by: its kind keeps, it is not ignored, and its text is not cut.
  boolean follows(int edge) {
    return policy.keeps(graph.kind(edge)) && !ignored.get(edge) && !cut.get(graph.source(edge));
  }

  /// Whether the symbol is reached and its text counts.
  boolean mentions(int symbol) {
    return isLive(symbol) && !cut.get(symbol);
  }

  /// Further edges, numbered on from those of the graph.
  List<VirtualCalls.Call> virtualCalls() {
    return virtual.calls();
  }

  /// The last step of a shortest way to a live symbol that is no root.
  WhyKept.Step lastStep(int symbol) {
    int by = reachedBy[symbol];
    return by < 0 ? new WhyKept.Step(-2 - by, symbol, ReferenceKind.COMDAT, -1) : step(by);
  }

  /// The step along an edge or a virtual call.
  WhyKept.Step step(int edge) {
    if (edge < graph.edgeCount()) {
      return new WhyKept.Step(graph.source(edge), graph.target(edge), graph.kind(edge), graph.offset(edge));
    }
    VirtualCalls.Call call = virtual.calls().get(edge - graph.edgeCount());
    return new WhyKept.Step(call.caller(), call.callee(), ReferenceKind.VIRTUAL_CALL, call.offset());
  }
}
