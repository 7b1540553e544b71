/// The references of a module as a frozen graph: nodes are symbol ids, edges are mentions in the text, each with its
/// kind ([org.mergescope.model.ir.ReferenceKind]) and the byte where it stands.
///
/// - [CallGraph] is the index's list of references plus the way back: compressed rows in both directions, a few ints an
///   edge, no object. Edges are numbered by source, then by place, so an edge number names a place in the text. Strong
///   edges keep their target alive, weak ones (metadata, use-list orders) do not; which of the strong ones count in a
///   module of a certain age is for `reach` to say.
/// - [CallGraphView] shows some of it as a read-only graph of JGraphT, for its algorithms and exporters.
/// - [StrongComponents] are the symbols that keep each other alive, in an order in which callees come first.
///
/// What depends on roots (liveness, dominators, why something is kept) is next door in `reach`; nothing here knows
/// roots. So are the guesses at calls through pointers, which share the reading of virtual tables with the rules.
@NullMarked
package org.mergescope.model.callgraph;

import org.jspecify.annotations.NullMarked;
