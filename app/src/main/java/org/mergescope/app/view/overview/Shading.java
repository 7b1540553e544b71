package org.mergescope.app.view.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;
import org.mergescope.model.merge.MergedFunction;

/// Which colour each function has. The largest crates and so on have a colour each, all others share one.
final class Shading {
  private static final int COLOURS = 7;
  private static final Ink NO_COLOUR = Token.STATE_EXTERNAL;
  private static final List<FunctionState> STATES = List.of(FunctionState.values());
  private static final Map<FunctionState, Integer> PLACES = new EnumMap<>(FunctionState.class);

  static {
    STATES.forEach(state -> PLACES.put(state, PLACES.size()));
  }

  /// No module.
  static final Shading NONE = new Shading(List.of(), new int[0]);

  private final List<Category> categories;
  private final int[] categoryOf;
  private final CellLook[] looks;

  /// What a colour stands for.
  record Category(String name, Ink ink) {}

  private Shading(List<Category> categories, int[] categoryOf) {
    this.categories = List.copyOf(categories);
    this.categoryOf = categoryOf;
    looks = new CellLook[Math.max(1, categories.size()) * STATES.size()];
    Arrays.setAll(looks, code -> {
      FunctionState state = STATES.get(code % STATES.size());
      return categories.isEmpty()
          ? CellLook.of(state)
          : CellLook.of(state, categories.get(code / STATES.size()).ink());
    });
  }

  static Shading of(ColourBy colourBy, FunctionTree tree, Sums sums, OpenModule module) {
    return switch (colourBy) {
      case STATE -> new Shading(List.of(), new int[0]);
      case CRATE -> byCrate(tree, sums, module);
      case ORIGIN -> ranked(module, module.program().fileNames(), originOf(module));
      case MERGED -> byMerged(module);
    };
  }

  /// What the colours stand for; empty where they are those of the states.
  List<Category> categories() {
    return categories;
  }

  /// How many looks there are.
  int codes() {
    return looks.length;
  }

  /// Which look a function has.
  int code(int symbol, FunctionState state) {
    return (categories.isEmpty() ? 0 : categoryOf[symbol]) * STATES.size() + PLACES.getOrDefault(state, 0);
  }

  CellLook look(int code) {
    return looks[code];
  }

  private static Shading byCrate(FunctionTree tree, Sums sums, OpenModule module) {
    List<Integer> crates = new ArrayList<>();
    int[] crateAt = new int[sums.bytes().length];
    for (int node = 1; node < crateAt.length; node = tree.hierarchy().end(node)) {
      if (tree.symbol(node) < 0) {
        crateAt[node] = crates.size();
        crates.add(node);
      }
    }
    int[] of = new int[module.index().symbolCount()];
    for (int symbol = 0; symbol < of.length; symbol++) {
      int outermost = tree.outermost(tree.nodeOf(symbol));
      of[symbol] = outermost <= 0 || tree.symbol(outermost) >= 0 ? -1 : crateAt[outermost];
    }
    return ranked(module, crates.stream().map(tree::group).toList(), of);
  }

  private static int[] originOf(OpenModule module) {
    int[] of = new int[module.index().symbolCount()];
    Arrays.setAll(of, symbol -> module.program().part(symbol));
    return of;
  }

  private static Shading byMerged(OpenModule module) {
    List<String> names = new ArrayList<>(module.mergedFunctions().stream().map(MergedFunction::name).toList());
    int shared = names.size();
    names.add(Texts.text("overview.shared"));
    int[] of = new int[module.index().symbolCount()];
    Arrays.fill(of, -1);
    for (int function = 0; function < shared; function++) {
      BitSet code = module.mergedFunctions().get(function).code();
      for (int symbol = code.nextSetBit(0); symbol >= 0; symbol = code.nextSetBit(symbol + 1)) {
        of[symbol] = of[symbol] == -1 ? function : shared;
      }
    }
    return ranked(module, names, of);
  }

  /// Gives the categories with most bytes a colour; -1 is none of them.
  private static Shading ranked(OpenModule module, List<String> names, int[] of) {
    long[] bytes = new long[names.size()];
    for (int symbol = 0; symbol < of.length; symbol++) {
      if (of[symbol] >= 0) {
        bytes[of[symbol]] += module.index().byteCount(symbol);
      }
    }
    int[] largest = IntStream.range(0, bytes.length)
        .filter(category -> bytes[category] > 0)
        .boxed()
        .sorted((a, b) -> Long.compare(bytes[b], bytes[a]))
        .limit(COLOURS)
        .mapToInt(Integer::intValue)
        .toArray();
    List<Category> shown = new ArrayList<>();
    int[] place = new int[names.size()];
    Arrays.fill(place, largest.length);
    for (int rank = 0; rank < largest.length; rank++) {
      place[largest[rank]] = rank;
      shown.add(new Category(names.get(largest[rank]), new Ink.Service(rank)));
    }
    shown.add(new Category(Texts.text("overview.other"), NO_COLOUR));
    int[] categoryOf = new int[of.length];
    Arrays.setAll(categoryOf, symbol -> of[symbol] < 0 ? largest.length : place[of[symbol]]);
    return new Shading(shown, categoryOf);
  }
}
