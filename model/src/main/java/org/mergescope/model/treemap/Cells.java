package org.mergescope.model.treemap;

import java.util.Arrays;

/// The cells of a treemap while they are found, and after.
final class Cells {
  private static final int FIELDS = 6;
  private static final int NODE = 0;
  private static final int PARENT = 1;
  private static final int FIRST = 2;
  private static final int END = 3;
  private static final int MEMBERS = 4;
  private static final int MEMBERS_END = 5;
  private static final int SIDES = 4;

  private int[] facts = new int[FIELDS * 256];
  private double[] sides = new double[SIDES * 256];
  private Treemap.Kind[] kinds = new Treemap.Kind[256];
  private boolean[] headers = new boolean[256];
  private int[] members = new int[256];
  private int size;
  private int memberSize;

  int add(int node, Treemap.Kind kind, int parent) {
    if (size == headers.length) {
      facts = Arrays.copyOf(facts, facts.length * 2);
      sides = Arrays.copyOf(sides, sides.length * 2);
      kinds = Arrays.copyOf(kinds, kinds.length * 2);
      headers = Arrays.copyOf(headers, headers.length * 2);
    }
    int at = size * FIELDS;
    facts[at + NODE] = node;
    kinds[size] = kind;
    facts[at + PARENT] = parent;
    facts[at + MEMBERS] = memberSize;
    facts[at + MEMBERS_END] = memberSize;
    return size++;
  }

  void place(int cell, double x, double y, double width, double height) {
    int at = cell * SIDES;
    sides[at] = x;
    sides[at + 1] = y;
    sides[at + 2] = width;
    sides[at + 3] = height;
  }

  void inside(int cell, int first, int end) {
    facts[cell * FIELDS + FIRST] = first;
    facts[cell * FIELDS + END] = end;
  }

  void withHeader(int cell) {
    headers[cell] = true;
  }

  void merge(int cell) {
    kinds[cell] = Treemap.Kind.SMALL;
  }

  /// Members must be added to one cell after the other.
  void addMember(int cell, int node) {
    if (memberSize == members.length) {
      members = Arrays.copyOf(members, memberSize * 2);
    }
    if (memberCount(cell) == 0) {
      facts[cell * FIELDS + MEMBERS] = memberSize;
    }
    members[memberSize++] = node;
    facts[cell * FIELDS + MEMBERS_END] = memberSize;
  }

  int size() {
    return size;
  }

  int node(int cell) {
    return facts[cell * FIELDS + NODE];
  }

  Treemap.Kind kind(int cell) {
    return kinds[cell];
  }

  int parent(int cell) {
    return facts[cell * FIELDS + PARENT];
  }

  int firstInside(int cell) {
    return facts[cell * FIELDS + FIRST];
  }

  int endInside(int cell) {
    return facts[cell * FIELDS + END];
  }

  boolean hasHeader(int cell) {
    return headers[cell];
  }

  int memberCount(int cell) {
    return facts[cell * FIELDS + MEMBERS_END] - facts[cell * FIELDS + MEMBERS];
  }

  int member(int cell, int i) {
    return members[facts[cell * FIELDS + MEMBERS] + i];
  }

  Rectangle rectangle(int cell) {
    int at = cell * SIDES;
    return new Rectangle(sides[at], sides[at + 1], sides[at + 2], sides[at + 3]);
  }

  boolean contains(int cell, double x, double y) {
    int at = cell * SIDES;
    return x >= sides[at] && x < sides[at] + sides[at + 2] && y >= sides[at + 1] && y < sides[at + 1] + sides[at + 3];
  }
}
