package org.mergescope.bench;

import java.util.List;
import java.util.function.ToLongFunction;
import org.mergescope.bench.process.ProcessCost;

/// What a contender's runs on one module cost.
///
/// @param definitions functions it left, 0 where it writes nothing
record Result(Contender contender, List<ProcessCost> costs, long definitions) {
  Result {
    costs = List.copyOf(costs);
  }

  Spread wall() {
    return spread(ProcessCost::wallNanos);
  }

  Spread cpu() {
    return spread(ProcessCost::cpuNanos);
  }

  Spread peak() {
    return spread(ProcessCost::peakBytes);
  }

  Spread peakUnmapped() {
    return spread(ProcessCost::peakUnmappedBytes);
  }

  private Spread spread(ToLongFunction<ProcessCost> amount) {
    return Spread.of(costs.stream().mapToLong(amount).boxed().toList());
  }
}
