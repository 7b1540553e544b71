package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;

/// The symbols of one module, as ids `0 … symbolCount()-1` in the order of the file, with their byte ranges and header
/// facts; all other top-level entities with theirs; every mention of a symbol. Immutable, safe for any thread; accessors
/// take constant time unless they say otherwise.
public final class ModuleIndex {
  private final IrText text;
  private final EntityTable entities;
  private final SymbolTable symbols;
  private final ComdatTable comdats;
  private final AssemblyTexts assembly;
  private final References references;

  ModuleIndex(
      IrText text,
      EntityTable entities,
      SymbolTable symbols,
      ComdatTable comdats,
      AssemblyTexts assembly,
      References references) {
    this.text = text;
    this.entities = entities;
    this.symbols = symbols;
    this.comdats = comdats;
    this.assembly = assembly;
    this.references = references;
  }

  /// The text this is the index of.
  public IrText text() {
    return text;
  }

  /// How many symbols the module has: functions, variables, aliases, ifuncs, defined or declared.
  public int symbolCount() {
    return symbols.entities.length;
  }

  /// The decoded name without `@`; for an unnamed symbol its number, such as `"4"`.
  public String name(int symbol) {
    return symbols.names.name(symbol);
  }

  /// Whether the symbol has a number instead of a name.
  public boolean isUnnamed(int symbol) {
    return symbols.names.isNumber(symbol);
  }

  /// The symbol of a decoded name, or -1. Expected constant time.
  public int symbol(String name) {
    return symbols.names.find(name.getBytes(StandardCharsets.UTF_8));
  }

  /// The unnamed symbol of a number, or -1. Expected constant time.
  public int unnamedSymbol(long number) {
    return symbols.names.findNumber(number);
  }

  /// What it is.
  public SymbolKind kind(int symbol) {
    return HeaderFacts.kind(symbols.facts[symbol]);
  }

  /// Whether this module defines it: a body, an initializer, an aliasee or a resolver.
  public boolean isDefinition(int symbol) {
    return HeaderFacts.has(symbols.facts[symbol], HeaderFacts.DEFINITION);
  }

  /// Its linkage.
  public Linkage linkage(int symbol) {
    return HeaderFacts.linkage(symbols.facts[symbol]);
  }

  /// Whether it is in the DLL storage class `dllexport`.
  public boolean isDllExport(int symbol) {
    return HeaderFacts.has(symbols.facts[symbol], HeaderFacts.DLLEXPORT);
  }

  /// Whether it is an `externally_initialized` variable.
  public boolean isExternallyInitialized(int symbol) {
    return HeaderFacts.has(symbols.facts[symbol], HeaderFacts.EXTERNALLY_INITIALIZED);
  }

  /// Whether it names a section.
  public boolean hasSection(int symbol) {
    return HeaderFacts.has(symbols.facts[symbol], HeaderFacts.SECTION);
  }

  /// Whether it has a GPU kernel's calling convention.
  public boolean isKernel(int symbol) {
    return HeaderFacts.has(symbols.facts[symbol], HeaderFacts.KERNEL);
  }

  /// Whether linking several files left it aside, for nothing that was linked mentions it: no comdat keeps it.
  public boolean isUnlinked(int symbol) {
    return HeaderFacts.has(symbols.facts[symbol], HeaderFacts.UNLINKED);
  }

  /// Whether a function's body ends with directives `uselistorder`.
  public boolean hasUseListOrders(int symbol) {
    return HeaderFacts.has(symbols.facts[symbol], HeaderFacts.USE_LIST_ORDERS);
  }

  /// Offset of its first byte.
  public long start(int symbol) {
    return entities.start(symbols.entities[symbol]);
  }

  /// Offset after its last byte.
  public long end(int symbol) {
    return entities.end(symbols.entities[symbol]);
  }

  /// Its size in bytes of text.
  public long byteCount(int symbol) {
    return end(symbol) - start(symbol);
  }

  /// Offset of the `@` of its name in its header.
  public long nameStart(int symbol) {
    return symbols.nameStarts[symbol];
  }

  /// Offset of the `{` of a function's body; -1 where there is none.
  public long bodyStart(int symbol) {
    return symbols.bodies[symbol];
  }

  /// How many top-level entities the module has, symbols included, in the order of the file.
  public int entityCount() {
    return entities.count();
  }

  /// What stands there.
  public EntityKind entityKind(int entity) {
    return entities.kind(entity);
  }

  /// Offset of the entity's first byte.
  public long entityStart(int entity) {
    return entities.start(entity);
  }

  /// Offset after the entity's last byte; comments behind it do not count.
  public long entityEnd(int entity) {
    return entities.end(entity);
  }

  /// The entity that is a symbol's definition or declaration.
  public int entity(int symbol) {
    return symbols.entities[symbol];
  }

  /// All entities of a symbol, in order: one, save for an appending array that several files of a joined text add to.
  public int[] entities(int symbol) {
    return symbols.allEntities(symbol);
  }

  /// The symbol of an entity, or -1 where it is something else, or a copy that counts for nothing in a joined text.
  /// Cost: logarithmic.
  public int symbolOf(int entity) {
    return symbols.ofEntity(entity);
  }

  /// The last entity that starts at or before an offset, or -1. Cost: logarithmic.
  public int entityAt(long offset) {
    return entities.at(offset);
  }

  /// The entity of `!number = …` in the file that the entity `near` stands in, or -1. Cost: logarithmic where the nodes
  /// stand in order, as LLVM prints them, else linear.
  public int metadataNode(int near, long number) {
    return MetadataNodes.find(this, near, number);
  }

  /// The type, attribute group, comdat or named metadata that a token such as `%struct.a`, `#3`, `$x` or `!llvm.ident`
  /// means in the file that the entity `near` stands in, or -1. Cost: linear in the entities of that file.
  public int namedEntity(int near, EntityKind kind, String token) {
    return NamedEntities.find(this, near, kind, token);
  }

  /// The comdat a symbol's header names, or -1; an alias names none, see LLVM's `GlobalValue::getComdat`.
  public int comdat(int symbol) {
    return symbols.comdats[symbol];
  }

  /// How many comdats the module names.
  public int comdatCount() {
    return comdats.names.size();
  }

  /// A comdat's decoded name without `$`.
  public String comdatName(int comdat) {
    return comdats.names.name(comdat);
  }

  /// The entity `$x = comdat …` of a comdat, or -1 where it is missing.
  public int comdatEntity(int comdat) {
    return comdats.entities[comdat];
  }

  /// How many mentions of symbols there are; those of symbols come first, by symbol, then by place.
  public int referenceCount() {
    return references.targets.length;
  }

  /// The first mention in a symbol's text; its mentions are `[firstReference(s), firstReference(s + 1))`. Those from
  /// `firstReference(symbolCount())` on are in other entities: metadata nodes, use-list orders.
  public int firstReference(int symbol) {
    return references.first[symbol];
  }

  /// The symbol mentioned.
  public int referenceTarget(int reference) {
    return references.targets[reference];
  }

  /// How it is mentioned.
  public ReferenceKind referenceKind(int reference) {
    return References.kind(references.packed[reference]);
  }

  /// Offset of the mention's `@`.
  public long referenceOffset(int reference) {
    return References.offset(references.packed[reference]);
  }

  /// The entity whose text mentions it. Cost: logarithmic for mentions of symbols.
  public int referenceEntity(int reference) {
    int loose = reference - references.symbolReferences();
    return loose >= 0 ? references.looseEntities[loose] : entityAt(referenceOffset(reference));
  }

  /// How many texts of assembly there are, in `module asm` and in inline assembly.
  public int asmCount() {
    return assembly.entities.length;
  }

  /// The entity an assembly text is in.
  public int asmEntity(int asm) {
    return assembly.entities[asm];
  }

  /// Offset of an assembly text's opening quote.
  public long asmStart(int asm) {
    return assembly.starts[asm];
  }

  /// Offset after an assembly text's closing quote.
  public long asmEnd(int asm) {
    return assembly.ends[asm];
  }

  /// See [HeaderFacts].
  int facts(int symbol) {
    return symbols.facts[symbol];
  }

  /// The number of a symbol's name in another table.
  int internNameInto(NameTable names, int symbol) {
    return names.internFrom(symbols.names, symbol);
  }

  /// The number of a comdat's name in another table.
  int internComdatInto(NameTable names, int comdat) {
    return names.internFrom(comdats.names, comdat);
  }
}
