package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.mergescope.model.reach.IndirectCall;
import org.mergescope.model.reach.IndirectCalls;

/// Links and, beside them, what calls through pointers may reach. Such calls are followed from caller to callee only:
/// to know who may call a function, every body would have to be read.
///
/// @param drawn which symbols are drawn at all
record PossibleLinks(Links certain, IndirectCalls calls, IntPredicate drawn) implements Links {
  /// A call that may reach more functions than this says nothing about any of them.
  private static final int WIDEST = 100;

  private BitSet targets(int symbol) {
    BitSet found = new BitSet();
    for (IndirectCall call : calls.in(symbol)) {
      if (call.targets().size() <= WIDEST) {
        call.targets().stream().filter(drawn::test).forEach(found::set);
      }
    }
    return found;
  }

  @Override
  public void forEachCallee(int symbol, IntConsumer visitor) {
    certain.forEachCallee(symbol, visitor);
    targets(symbol).stream().forEach(visitor);
  }

  @Override
  public void forEachCaller(int symbol, IntConsumer visitor) {
    certain.forEachCaller(symbol, visitor);
  }

  @Override
  public List<Link> links(int symbol) {
    List<Link> links = new ArrayList<>(certain.links(symbol));
    BitSet possible = targets(symbol);
    links.forEach(link -> possible.clear(link.to()));
    possible.stream().forEach(target -> links.add(new Link(symbol, target, EdgeKind.POSSIBLE, 1)));
    return links;
  }

  @Override
  public long bytes(int symbol) {
    return certain.bytes(symbol);
  }
}
