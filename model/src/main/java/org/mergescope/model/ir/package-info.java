/// The bytes of one module become a table of symbols and references: ids, byte ranges and header facts in primitive
/// arrays. Nothing is understood that reachability and export do not need; everything else is kept byte for byte.
///
/// In reading order: [IrText][org.mergescope.model.ir.IrText] maps the file and
/// [ModuleIndexer][org.mergescope.model.ir.ModuleIndexer] makes its
/// [ModuleIndex][org.mergescope.model.ir.ModuleIndex]. `ModuleReader` cuts the text where an entity probably starts
/// (`CutPoints`) and reads the stretches on all processors; a stretch counts only where the one before ends exactly at it,
/// so that a wrong guess costs time and never changes the result. `EntityReader` reads one stretch, entity by entity, into
/// a `ModuleShard`; `ModuleAssembly` puts the shards together, `SymbolNames` and `ReferenceLinking` turn names into symbols.
///
/// Two scanners share one window of bytes (`ByteWindow`). At depth 0 a
/// [TokenScanner][org.mergescope.model.ir.TokenScanner] makes tokens, from which `SymbolReader` takes what a header says.
/// Inside brackets, where nearly all bytes are, `GroupScanner` makes none: it runs over a table of byte classes and stops
/// at brackets, strings, comments and the few marks that begin a name or metadata. What a mention is for is decided where
/// an `@` was found, from what stands around it (`MentionKinds`, `Surroundings`).
///
/// Text that is no IR ends in an [IrFormatException][org.mergescope.model.ir.IrFormatException] with line and column.
/// A new kind of reference: a constant in [ReferenceKind][org.mergescope.model.ir.ReferenceKind], the place in
/// `MentionKinds` or `SymbolReader` that tells it, a test of both. A new top-level entity: `Keyword`, `EntityKind`,
/// `EntityReader`.
@NullMarked
package org.mergescope.model.ir;

import org.jspecify.annotations.NullMarked;
