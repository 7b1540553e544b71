/// What the roots reach under the rules of LLVM of the module's own age, and why.
///
/// In reading order: [Roots][org.mergescope.model.reach.Roots] say where execution starts (`ChosenRoots` turns names,
/// patterns and presets into symbols), and a [LivenessPolicy][org.mergescope.model.reach.LivenessPolicy] which LLVM's
/// rules count; by default those of the one that wrote the module (`WriterVersion`). `RootFinder` then does what
/// Internalize.cpp does: all that keeps its linkage and cannot be discarded is a root, and so are visible ifuncs.
///
/// `Walk` marks what the roots reach, breadth first, so that a way back is a shortest one. It mirrors GlobalDCE.cpp, and
/// the StripDeadPrototypes.cpp behind it, where that is more than following references: the members of a comdat live
/// together (`ComdatMembers`), entries of empty constructors do not count (`EmptyConstructors`, after CtorUtils.cpp),
/// slots of virtual tables count for those who load them (`VirtualCalls`, `VirtualTable`, `TableSlots`, after
/// TypeMetadataUtils.cpp). [Reachability][org.mergescope.model.reach.Reachability] is the result,
/// [WhyKept][org.mergescope.model.reach.WhyKept] explains one symbol of it,
/// [UnreachableReport][org.mergescope.model.reach.UnreachableReport] counts the rest, and
/// [Warnings][org.mergescope.model.reach.Warnings] names what LLVM does not see: assembly, attributes, sections, callers
/// from outside. `LivenessEdges` are the references that count, for who asks more of them: who
/// [dominates][org.mergescope.model.reach.Dominators] whom, and [chains][org.mergescope.model.reach.DisjointChains] that
/// share nothing.
///
/// What hangs on a symbol: [Dominators][org.mergescope.model.reach.Dominators] tell what would die with it, and
/// [DisjointChains][org.mergescope.model.reach.DisjointChains] the independent reasons that keep it, both over
/// `LivenessEdges`, the edges of the walk. [IndirectCalls][org.mergescope.model.reach.IndirectCalls] guess at the targets
/// of calls through pointers (`CallSites` and `PointerOrigins` read a body, `CallableFunctions` are the candidates); they
/// stand here for the virtual tables they share with the rules, and decide nothing.
///
/// What hangs on a symbol: [Dominators][org.mergescope.model.reach.Dominators] tell what would die with it, and
/// [DisjointChains][org.mergescope.model.reach.DisjointChains] the independent reasons that keep it, both over
/// `LivenessEdges`, the edges of the walk. [IndirectCalls][org.mergescope.model.reach.IndirectCalls] guess at the targets
/// of calls through pointers (`CallSites` and `PointerOrigins` read a body, `CallableFunctions` are the candidates); they
/// stand here for the virtual tables they share with the rules, and decide nothing.
///
/// Two things differ from LLVM on purpose: a chosen root always stays, and where LLVM 14 overlooks a load because one of
/// several tables has no such slot, the slots of the others count all the same.
///
/// A new rule: a small module in the test resources under `liveness`, which is compared with every installed opt; then
/// the edge that counts or does not, as a set of ignored edges beside `EmptyConstructors` or a question to
/// `LivenessPolicy` where it came with a version.
@NullMarked
package org.mergescope.model.reach;

import org.jspecify.annotations.NullMarked;
