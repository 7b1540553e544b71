package org.mergescope.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.model.ir.LineColumn;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.reach.WhyKept;

/// One symbol on the way from a root, with what the one before it does to it.
///
/// @param kind of the reference, as in JSON; `root` for the first
/// @param offset of the mention, or of the symbol where no text mentions it
/// @param line of the same in its file
record ChainLink(int symbol, String kind, String verb, long offset, long line) {
  /// The links from a root to the symbol; none where it is unreachable.
  static List<ChainLink> chain(ModuleIndex index, WhyKept why) {
    return switch (why) {
      case WhyKept.Unreachable unreachable -> List.of();
      case WhyKept.Root(int root, String because) -> List.of(root(index, root, because));
      case WhyKept.Chain(int root, List<WhyKept.Step> steps) -> chain(index, root, steps);
    };
  }

  private static List<ChainLink> chain(ModuleIndex index, int root, List<WhyKept.Step> steps) {
    List<WhyKept.Step> written = steps.stream().filter(step -> step.offset() >= 0).toList();
    List<LineColumn> places = index.text().places(written.stream().mapToLong(WhyKept.Step::offset).toArray());
    List<ChainLink> chain = new ArrayList<>();
    chain.add(root(index, root, "root"));
    int place = 0;
    for (WhyKept.Step step : steps) {
      long offset = step.offset() < 0 ? index.start(step.to()) : step.offset();
      long line = step.offset() < 0 ? line(index, step.to()) : places.get(place++).line();
      chain.add(new ChainLink(step.to(), Says.lower(step.kind()), step.kind().verb(), offset, line));
    }
    return chain;
  }

  private static ChainLink root(ModuleIndex index, int symbol, String because) {
    return new ChainLink(symbol, "root", because, index.start(symbol), line(index, symbol));
  }

  private static long line(ModuleIndex index, int symbol) {
    return index.text().place(index.start(symbol)).line();
  }
}
