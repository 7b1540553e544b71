package org.mergescope.app.view.graph;

/// An edge between two nodes of a scene, by their places in its list; all references from one to the other are one edge.
///
/// @param count how many references it stands for
record GraphEdge(int from, int to, EdgeKind kind, int count) {}
