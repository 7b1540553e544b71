package org.mergescope.app.graphfile;

import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.link.Program;
import org.mergescope.model.names.ModuleNames;
import org.mergescope.model.reach.Reachability;

/// What a graph is written of.
public record GraphSource(Program program, Reachability reachability, ModuleNames names) {
  /// The index of the whole.
  ModuleIndex index() {
    return program.whole();
  }

  /// Whether it is of several files.
  boolean isLinked() {
    return program.parts().size() > 1;
  }

  /// The readable name where it says more than the raw one, else the raw one.
  String readable(int symbol) {
    return names.demangle(index().name(symbol)).readable();
  }
}
