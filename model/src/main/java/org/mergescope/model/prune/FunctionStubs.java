package org.mergescope.model.prune;

import org.mergescope.model.ir.ModuleIndex;

/// Empties a function: its header stays, so that everything that mentions it still links; calling it has no defined
/// behaviour.
final class FunctionStubs {
  static final String BODY = "{\n  unreachable\n}";

  private FunctionStubs() {}

  static Edit of(ModuleIndex module, int function) {
    return new Edit(module.bodyStart(function), module.end(function), BODY, Edit.Reason.STUBBED_BODY);
  }
}
