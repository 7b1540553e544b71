package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// Links and, beside them, what calls through pointers may reach.
///
/// @param drawn which symbols are drawn at all
record PossibleLinks(Links certain, MayCalls calls, IntPredicate drawn) implements Links {
  @Override
  public void forEachCallee(int symbol, IntConsumer visitor) {
    certain.forEachCallee(symbol, visitor);
    calls.callees(symbol).stream().filter(drawn).forEach(visitor);
  }

  @Override
  public void forEachCaller(int symbol, IntConsumer visitor) {
    certain.forEachCaller(symbol, visitor);
    calls.callers(symbol).stream().filter(drawn).forEach(visitor);
  }

  @Override
  public List<Link> links(int symbol) {
    List<Link> links = new ArrayList<>(certain.links(symbol));
    BitSet possible = calls.callees(symbol);
    links.forEach(link -> possible.clear(link.to()));
    possible.stream()
        .filter(drawn)
        .forEach(target -> links.add(new Link(symbol, target, EdgeKind.POSSIBLE, 1)));
    return links;
  }

  @Override
  public long bytes(int symbol) {
    return certain.bytes(symbol);
  }
}
