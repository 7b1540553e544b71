package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mergescope.model.ir.ReferenceKind;

/// Why a symbol is kept.
public sealed interface WhyKept {
  /// Nothing the roots reach mentions it.
  record Unreachable(int symbol) implements WhyKept {}

  /// It is a root itself; `because` is a clause such as "chosen as a root".
  record Root(int symbol, String because) implements WhyKept {}

  /// A shortest chain from `root` to the symbol, one step a reference.
  record Chain(int root, List<Step> steps) implements WhyKept {
    public Chain {
      steps = List.copyOf(steps);
    }
  }

  /// One reference on the way: `from` mentions `to` at `offset`; -1 where no text does (comdat siblings).
  record Step(int from, int to, ReferenceKind kind, long offset) {}

  /// The last step of the chain that [#explain] gives; empty where there is none. Cost: constant.
  static Optional<Step> lastStep(Reachability reachability, int symbol) {
    boolean none = !reachability.isLive(symbol) || reachability.isRoot(symbol);
    return none ? Optional.empty() : Optional.of(reachability.lastStep(symbol));
  }

  /// Explains one symbol. Cost: the length of the chain.
  static WhyKept explain(Reachability reachability, int symbol) {
    if (!reachability.isLive(symbol)) {
      return new Unreachable(symbol);
    }
    RootReason reason = reachability.rootReason(symbol);
    if (reason != null) {
      return new Root(symbol, reason.because());
    }
    List<Step> steps = new ArrayList<>();
    int at = symbol;
    while (!reachability.isRoot(at)) {
      Step step = reachability.lastStep(at);
      steps.add(step);
      at = step.from();
    }
    return new Chain(at, steps.reversed());
  }
}
