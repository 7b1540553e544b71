package org.mergescope.model.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolJoin;

/// One or more modules as one program; immutable. A symbol of the whole is the definition that counts of all of its
/// name, or the first declaration where there is none; copies that lose are no symbols of it and mention nothing.
public final class Program {
  private final ModuleIndex whole;
  private final List<ModuleIndex> parts;
  private final SymbolJoin join;

  Program(ModuleIndex whole, List<ModuleIndex> parts, SymbolJoin join) {
    this.whole = whole;
    this.parts = List.copyOf(parts);
    this.join = join;
  }

  /// Links modules in order, as `llvm-link` does; a single one is itself. What differs: a `linkonce` definition that its
  /// own module does not mention still serves the others. Cost: linear in symbols and references; memory for one more
  /// index of the size of all the modules' together.
  ///
  /// @throws LinkException where two definitions of a name, or two comdats, exclude each other
  /// @throws IllegalArgumentException where there is no module
  public static Program link(List<ModuleIndex> parts) throws LinkException {
    return parts.size() == 1 ? single(parts.getFirst()) : new Linker(parts).link();
  }

  /// One module as a program.
  public static Program single(ModuleIndex module) {
    int[] itself = IntStream.range(0, module.symbolCount()).toArray();
    BitSet all = new BitSet();
    all.set(0, itself.length);
    BitSet none = new BitSet();
    List<ModuleIndex> parts = List.of(module);
    return new Program(module, parts, new SymbolJoin(parts, itself, all, none, none, none, List.of(none)));
  }

  /// The index of the whole; its text is that of the parts, joined.
  public ModuleIndex whole() {
    return whole;
  }

  /// The modules, in the order in which they were linked.
  public List<ModuleIndex> parts() {
    return parts;
  }

  /// The part that a symbol of the whole comes from.
  public int part(int symbol) {
    return whole.text().partAt(whole.start(symbol));
  }

  /// The file that a symbol of the whole comes from.
  public String origin(int symbol) {
    return parts.get(part(symbol)).text().name();
  }

  /// The symbol of the whole that a part's symbol is, adds to, or loses to.
  public int symbol(int part, int symbol) {
    return join.whole(part, symbol);
  }

  /// The symbol of the whole that a mention of a part's symbol means: another one where the part's is a local copy.
  public int meant(int part, int symbol) {
    return join.meant(part, symbol);
  }

  /// Whether a mention in a part counts for nothing though its text does: the entry of a constructor of something that
  /// lost.
  public boolean isDropped(int part, int reference) {
    return join.isDropped(part, reference);
  }

  /// Whether the part's own text of a symbol counts: it is the definition of the whole or adds to it.
  public boolean counts(int part, int symbol) {
    return join.counts(part, symbol);
  }

  /// The names of the files, in order.
  public List<String> fileNames() {
    List<String> names = new ArrayList<>();
    parts.forEach(part -> names.add(part.text().name()));
    return List.copyOf(names);
  }
}
