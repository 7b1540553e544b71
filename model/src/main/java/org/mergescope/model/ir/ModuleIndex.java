package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The symbols of one module, as ids `0 … symbolCount()-1` in the order of the file, with their byte ranges and header
/// facts; all other top-level entities with theirs; every mention of a symbol. Immutable, safe for any thread; accessors
/// take constant time unless they say otherwise.
public final class ModuleIndex {
  private static final EntityKind[] ENTITY_KINDS = EntityKind.values();

  private final IrText text;
  private final NameTable names;
  private final int[] symbolOfName;
  private final References references;
  private final byte[] entityKinds;
  private final long[] entityStarts;
  private final long[] entityEnds;
  private final int[] symbolEntities;
  private final int[] symbolNames;
  private final long[] symbolNameStarts;
  private final long[] symbolBodies;
  private final int[] symbolFacts;
  private final int[] symbolComdats;
  private final NameTable comdatNames;
  private final int[] comdatEntities;
  private final int[] asmEntities;
  private final long[] asmStarts;
  private final long[] asmEnds;

  ModuleIndex(IrText text, ModuleShard shard, int[] symbolOfName, References references) {
    this.text = text;
    this.names = shard.names;
    this.symbolOfName = symbolOfName;
    this.references = references;
    this.entityKinds = shard.entityKinds.frozen();
    this.entityStarts = shard.entityStarts.frozen();
    this.entityEnds = shard.entityEnds.frozen();
    this.symbolEntities = shard.symbolEntities.frozen();
    this.symbolNames = shard.symbolNames.frozen();
    this.symbolNameStarts = shard.symbolNameStarts.frozen();
    this.symbolBodies = shard.symbolBodies.frozen();
    this.symbolFacts = shard.symbolFacts.frozen();
    this.symbolComdats = shard.symbolComdats.frozen();
    this.comdatNames = shard.comdatNames;
    this.comdatEntities = shard.entitiesOfComdats();
    this.asmEntities = shard.asmEntities.frozen();
    this.asmStarts = shard.asmStarts.frozen();
    this.asmEnds = shard.asmEnds.frozen();
  }

  /// The text this is the index of.
  public IrText text() {
    return text;
  }

  /// How many symbols the module has: functions, variables, aliases, ifuncs, defined or declared.
  public int symbolCount() {
    return symbolNames.length;
  }

  /// The decoded name without `@`; for an unnamed symbol its number, such as `"4"`.
  public String name(int symbol) {
    return names.name(symbolNames[symbol]);
  }

  /// Whether the symbol has a number instead of a name.
  public boolean isUnnamed(int symbol) {
    return names.isNumber(symbolNames[symbol]);
  }

  /// The symbol of a decoded name, or -1. Expected constant time.
  public int symbol(String name) {
    int id = names.find(name.getBytes(StandardCharsets.UTF_8));
    return id < 0 ? -1 : symbolOfName[id];
  }

  /// The unnamed symbol of a number, or -1. Expected constant time.
  public int unnamedSymbol(long number) {
    int id = names.findNumber(number);
    return id < 0 ? -1 : symbolOfName[id];
  }

  /// What it is.
  public SymbolKind kind(int symbol) {
    return HeaderFacts.kind(symbolFacts[symbol]);
  }

  /// Whether this module defines it: a body, an initializer, an aliasee or a resolver.
  public boolean isDefinition(int symbol) {
    return HeaderFacts.has(symbolFacts[symbol], HeaderFacts.DEFINITION);
  }

  /// Its linkage.
  public Linkage linkage(int symbol) {
    return HeaderFacts.linkage(symbolFacts[symbol]);
  }

  /// Whether it is in the DLL storage class `dllexport`.
  public boolean isDllExport(int symbol) {
    return HeaderFacts.has(symbolFacts[symbol], HeaderFacts.DLLEXPORT);
  }

  /// Whether it is an `externally_initialized` variable.
  public boolean isExternallyInitialized(int symbol) {
    return HeaderFacts.has(symbolFacts[symbol], HeaderFacts.EXTERNALLY_INITIALIZED);
  }

  /// Whether it names a section.
  public boolean hasSection(int symbol) {
    return HeaderFacts.has(symbolFacts[symbol], HeaderFacts.SECTION);
  }

  /// Whether it has a GPU kernel's calling convention.
  public boolean isKernel(int symbol) {
    return HeaderFacts.has(symbolFacts[symbol], HeaderFacts.KERNEL);
  }

  /// Offset of its first byte.
  public long start(int symbol) {
    return entityStarts[symbolEntities[symbol]];
  }

  /// Offset after its last byte.
  public long end(int symbol) {
    return entityEnds[symbolEntities[symbol]];
  }

  /// Its size in bytes of text.
  public long byteCount(int symbol) {
    return end(symbol) - start(symbol);
  }

  /// Offset of the `@` of its name in its header.
  public long nameStart(int symbol) {
    return symbolNameStarts[symbol];
  }

  /// Offset of the `{` of a function's body; -1 where there is none.
  public long bodyStart(int symbol) {
    return symbolBodies[symbol];
  }

  /// How many top-level entities the module has, symbols included, in the order of the file.
  public int entityCount() {
    return entityKinds.length;
  }

  /// What stands there.
  public EntityKind entityKind(int entity) {
    return ENTITY_KINDS[entityKinds[entity]];
  }

  /// Offset of the entity's first byte.
  public long entityStart(int entity) {
    return entityStarts[entity];
  }

  /// Offset after the entity's last byte; comments behind it do not count.
  public long entityEnd(int entity) {
    return entityEnds[entity];
  }

  /// The entity that is a symbol's definition or declaration.
  public int entity(int symbol) {
    return symbolEntities[symbol];
  }

  /// The symbol of an entity, or -1 where it is something else. Cost: logarithmic.
  public int symbolOf(int entity) {
    int symbol = Arrays.binarySearch(symbolEntities, entity);
    return symbol < 0 ? -1 : symbol;
  }

  /// The last entity that starts at or before an offset, or -1. Cost: logarithmic.
  public int entityAt(long offset) {
    int found = Arrays.binarySearch(entityStarts, offset);
    return found < 0 ? -found - 2 : found;
  }

  /// The entity of `!number = …`, or -1. Cost: logarithmic where the nodes stand in order, as LLVM prints them, else
  /// linear.
  public int metadataNode(long number) {
    return MetadataNodes.find(this, number);
  }

  /// The comdat a symbol's header names, or -1; an alias names none, see LLVM's `GlobalValue::getComdat`.
  public int comdat(int symbol) {
    return symbolComdats[symbol];
  }

  /// How many comdats the module names.
  public int comdatCount() {
    return comdatNames.size();
  }

  /// A comdat's decoded name without `$`.
  public String comdatName(int comdat) {
    return comdatNames.name(comdat);
  }

  /// The entity `$x = comdat …` of a comdat, or -1 where it is missing.
  public int comdatEntity(int comdat) {
    return comdatEntities[comdat];
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
    return ModuleShard.unpackedKind(references.packed[reference]);
  }

  /// Offset of the mention's `@`.
  public long referenceOffset(int reference) {
    return ModuleShard.unpackedOffset(references.packed[reference]);
  }

  /// The entity whose text mentions it. Cost: logarithmic for mentions of symbols.
  public int referenceEntity(int reference) {
    int loose = reference - references.symbolReferences();
    return loose >= 0 ? references.looseEntities[loose] : entityAt(referenceOffset(reference));
  }

  /// How many texts of assembly there are, in `module asm` and in inline assembly.
  public int asmCount() {
    return asmEntities.length;
  }

  /// The entity an assembly text is in.
  public int asmEntity(int asm) {
    return asmEntities[asm];
  }

  /// Offset of an assembly text's opening quote.
  public long asmStart(int asm) {
    return asmStarts[asm];
  }

  /// Offset after an assembly text's closing quote.
  public long asmEnd(int asm) {
    return asmEnds[asm];
  }
}
