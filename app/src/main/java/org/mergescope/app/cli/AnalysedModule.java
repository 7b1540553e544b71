package org.mergescope.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.mergescope.model.link.LinkException;
import org.mergescope.model.link.Program;
import org.mergescope.model.names.DemangledName;
import org.mergescope.model.names.ModuleNames;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

/// A program of one or more modules, and what its roots reach.
record AnalysedModule(Program program, Reachability reachability, ModuleNames names) {
  /// @param llvm the version whose rules to follow, empty for the one that wrote the module
  static AnalysedModule of(List<Path> files, Roots roots, OptionalInt llvm, PrintWriter err) throws CommandFailure {
    try (ProgressLine progress = ProgressLine.onTerminal(err, "Reading " + reading(files))) {
      List<ModuleIndex> parts = new ArrayList<>();
      for (Path file : files) {
        double before = parts.size();
        parts.add(ModuleIndexer.index(
            IrText.map(file), fraction -> progress.report((before + fraction) / files.size()), Cancel::never));
      }
      Program program = Program.link(parts);
      ModuleIndex index = program.whole();
      LivenessPolicy policy = llvm.isPresent() ? LivenessPolicy.ofVersion(llvm.getAsInt()) : LivenessPolicy.of(index);
      Reachability reachability = Reachability.of(CallGraph.of(index), roots, policy);
      if (reachability.hasNoRoot()) {
        throw new CommandFailure(
            index.text().name() + " defines nothing that is visible outside: name a root with --root NAME.");
      }
      return new AnalysedModule(program, reachability, ModuleNames.of(program.whole()));
    } catch (RootsException failure) {
      String message = String.valueOf(failure.getMessage());
      throw new CommandFailure(message.replace(": name a root", ": name a root with --root NAME"), failure);
    } catch (IOException | IrFormatException | LinkException failure) {
      throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
    } catch (UncheckedIOException shrunk) {
      Throwable reason = Objects.requireNonNullElse(shrunk.getCause(), shrunk);
      throw new CommandFailure(String.valueOf(reason.getMessage()), shrunk);
    }
  }

  /// The index of the whole.
  ModuleIndex index() {
    return program.whole();
  }

  /// Whether it is of several files.
  boolean isLinked() {
    return program.parts().size() > 1;
  }

  /// The name of the file that holds an offset of the whole.
  String fileAt(long offset) {
    return program.parts().get(index().text().partAt(offset)).text().name();
  }

  /// The files by the names of symbols, to be listed where there are several.
  SortedMap<String, String> origins(List<Integer> symbols) {
    SortedMap<String, String> origins = new TreeMap<>();
    symbols.forEach(symbol -> origins.put(index().name(symbol), program.origin(symbol)));
    return origins;
  }

  /// Adds `modules` where there are several.
  void writeModules(JsonGenerator json) throws IOException {
    if (isLinked()) {
      Json.strings(json, "modules", program.fileNames());
    }
  }

  private static String reading(List<Path> files) {
    return files.size() == 1 ? String.valueOf(files.getFirst().getFileName()) : files.size() + " modules";
  }

  /// The file's name as the user knows it.
  String name() {
    return index().text().name();
  }

  List<String> names(List<Integer> symbols) {
    return symbols.stream().map(index()::name).toList();
  }

  /// The readable name where it says more than the raw one, else the raw one.
  String readable(int symbol) {
    return names.demangle(index().name(symbol)).readable();
  }

  /// Readable names by raw names, only where they differ.
  SortedMap<String, String> demangled(List<Integer> symbols) {
    SortedMap<String, String> readable = new TreeMap<>();
    for (int symbol : symbols) {
      DemangledName name = names.demangle(index().name(symbol));
      if (name.differs()) {
        readable.put(name.raw(), name.readable());
      }
    }
    return readable;
  }
}
