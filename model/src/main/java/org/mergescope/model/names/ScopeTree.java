package org.mergescope.model.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Named things under their crates and namespaces, as nodes in pre-order: what stands below a scope follows it without a
/// gap. Node 0 stands above all; a scope that holds nothing but one other scope is one node with it, `a::b`. Things and
/// scopes stand in the order in which they were added, things after scopes. Immutable, safe for any thread.
public final class ScopeTree {
  private static final int NONE = -1;

  private final int[] ends;
  /// The thing, or the complement of the scope.
  private final int[] stands;
  private final List<String> names;

  private ScopeTree(int[] ends, int[] stands, List<String> names) {
    this.ends = ends;
    this.stands = stands;
    this.names = List.copyOf(names);
  }

  /// How many nodes there are.
  public int size() {
    return ends.length;
  }

  /// For each node the first one after those below it.
  public int[] ends() {
    return ends.clone();
  }

  /// The thing that a node is; -1 where it is a scope.
  public int thing(int node) {
    return Math.max(stands[node], NONE);
  }

  /// The name of a scope, without those above it; "" for the top and for things.
  public String scope(int node) {
    return stands[node] >= 0 ? "" : names.get(~stands[node]);
  }

  /// Collects things; not safe for several threads.
  public static final class Builder {
    private final Map<Place, Integer> known = new HashMap<>();
    private final List<String> names = new ArrayList<>(List.of(""));
    private final List<List<Integer>> scopesIn = new ArrayList<>(List.of(new ArrayList<>()));
    private int[] things = new int[64];
    private int[] scopeOf = new int[64];
    private int count;

    private record Place(int above, String name) {}

    /// Adds a thing, any number that is not negative, under its scopes, outermost first. Cost: the scopes.
    public void add(int thing, List<String> scopes) {
      int scope = 0;
      for (String name : scopes) {
        scope = below(scope, name);
      }
      add(thing, scope);
    }

    /// The same under a scope by its number, which is 0 for the top.
    public void add(int thing, int scope) {
      if (count == things.length) {
        things = Arrays.copyOf(things, count * 2);
        scopeOf = Arrays.copyOf(scopeOf, count * 2);
      }
      things[count] = thing;
      scopeOf[count++] = scope;
    }

    /// The number of a scope below another.
    public int below(int above, String name) {
      Place place = new Place(above, name);
      Integer before = known.get(place);
      if (before != null) {
        return before;
      }
      int scope = names.size();
      known.put(place, scope);
      names.add(name);
      scopesIn.add(new ArrayList<>());
      scopesIn.get(above).add(scope);
      return scope;
    }

    /// The tree of what was added. Cost: linear.
    public ScopeTree build() {
      int[] first = new int[names.size() + 1];
      for (int i = 0; i < count; i++) {
        first[scopeOf[i] + 1]++;
      }
      Arrays.parallelPrefix(first, Integer::sum);
      int[] next = first.clone();
      int[] sorted = new int[count];
      for (int i = 0; i < count; i++) {
        sorted[next[scopeOf[i]]++] = things[i];
      }
      return new Walk(sorted, first).run();
    }

    private final class Walk {
      private final int[] sorted;
      private final int[] first;
      private final int[] ends = new int[names.size() + count];
      private final int[] stands = new int[names.size() + count];
      private final List<String> shown = new ArrayList<>();
      private int size;

      Walk(int[] sorted, int[] first) {
        this.sorted = sorted;
        this.first = first;
      }

      ScopeTree run() {
        int[] open = new int[names.size()];
        int[] nodeOf = new int[names.size()];
        int[] visited = new int[names.size()];
        int depth = 0;
        open[0] = enter(0, "", nodeOf);
        while (depth >= 0) {
          int scope = open[depth];
          List<Integer> inside = scopesIn.get(scope);
          if (visited[scope] < inside.size()) {
            int child = inside.get(visited[scope]++);
            open[++depth] = enter(child, names.get(child), nodeOf);
          } else {
            leave(scope, nodeOf[scope]);
            depth--;
          }
        }
        return new ScopeTree(Arrays.copyOf(ends, size), Arrays.copyOf(stands, size), shown);
      }

      /// Enters a scope, or what it holds alone; says which.
      private int enter(int scope, String name, int[] nodeOf) {
        int inner = scope;
        StringBuilder path = new StringBuilder(name);
        while (scope != 0 && scopesIn.get(inner).size() == 1 && first[inner] == first[inner + 1]) {
          inner = scopesIn.get(inner).getFirst();
          path.append("::").append(names.get(inner));
        }
        nodeOf[inner] = size;
        stands[size++] = ~shown.size();
        shown.add(path.toString());
        return inner;
      }

      private void leave(int scope, int node) {
        for (int i = first[scope]; i < first[scope + 1]; i++) {
          stands[size++] = sorted[i];
          ends[size - 1] = size;
        }
        ends[node] = size;
      }
    }
  }
}
