package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The links along a chain and no others. Two that no drawn reference connects, such as members of one comdat, keep
/// each other nevertheless.
record ChainLinks(Links links, List<Integer> chain) implements Links {
  @Override
  public void forEachCallee(int node, IntConsumer visitor) {
    for (int i = 1; i < chain.size(); i++) {
      if (chain.get(i - 1) == node) {
        visitor.accept(chain.get(i));
      }
    }
  }

  @Override
  public void forEachCaller(int node, IntConsumer visitor) {
    for (int i = 1; i < chain.size(); i++) {
      if (chain.get(i) == node) {
        visitor.accept(chain.get(i - 1));
      }
    }
  }

  @Override
  public List<Link> links(int node) {
    List<Link> along = new ArrayList<>();
    forEachCallee(node, next -> along.add(links.links(node).stream()
        .filter(link -> link.to() == next)
        .findFirst()
        .orElse(new Link(node, next, EdgeKind.KEEPS, 1))));
    return along;
  }

  @Override
  public long bytes(int node) {
    return links.bytes(node);
  }
}
