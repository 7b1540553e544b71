package org.mergescope.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.names.DemangledName;
import org.mergescope.model.names.Demangler;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

/// A module and what its roots reach.
record AnalysedModule(ModuleIndex index, Reachability reachability, Demangler names) {
  /// @param llvm the version whose rules to follow, empty for the one that wrote the module
  static AnalysedModule of(Path file, Roots roots, OptionalInt llvm, PrintWriter err) throws CommandFailure {
    try (ProgressLine progress = ProgressLine.onTerminal(err, "Reading " + file.getFileName())) {
      IrText text = IrText.map(file);
      ModuleIndex index = ModuleIndexer.index(text, progress::report, Cancel::never);
      LivenessPolicy policy = llvm.isPresent() ? LivenessPolicy.ofVersion(llvm.getAsInt()) : LivenessPolicy.of(index);
      Reachability reachability = Reachability.of(CallGraph.of(index), roots, policy);
      if (reachability.hasNoRoot()) {
        throw new CommandFailure(
            text.name() + " defines nothing that is visible outside: name a root with --root NAME.");
      }
      return new AnalysedModule(index, reachability, new Demangler());
    } catch (IOException | IrFormatException | RootsException failure) {
      throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
    } catch (UncheckedIOException shrunk) {
      Throwable reason = Objects.requireNonNullElse(shrunk.getCause(), shrunk);
      throw new CommandFailure(String.valueOf(reason.getMessage()), shrunk);
    }
  }

  /// The file's name as the user knows it.
  String name() {
    return index.text().name();
  }

  List<String> names(List<Integer> symbols) {
    return symbols.stream().map(index::name).toList();
  }

  /// The readable name where it says more than the raw one, else the raw one.
  String readable(int symbol) {
    return names.demangle(index.name(symbol)).readable();
  }

  /// Readable names by raw names, only where they differ.
  SortedMap<String, String> demangled(List<Integer> symbols) {
    SortedMap<String, String> readable = new TreeMap<>();
    for (int symbol : symbols) {
      DemangledName name = names.demangle(index.name(symbol));
      if (name.differs()) {
        readable.put(name.raw(), name.readable());
      }
    }
    return readable;
  }
}
