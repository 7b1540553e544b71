package org.mergescope.model.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.ir.ModuleIndex;

/// The readable names of some symbols that follow each other, in one array of UTF-8, and their scopes.
final class NameBlock {
  private static final int USUAL_LENGTH = 96;

  private final int first;
  private final byte[] bytes;
  private final int[] starts;
  private final List<List<String>> paths;
  private final short[] pathOf;

  private NameBlock(int first, byte[] bytes, int[] starts, List<List<String>> paths, short[] pathOf) {
    this.first = first;
    this.bytes = bytes;
    this.starts = starts;
    this.paths = List.copyOf(paths);
    this.pathOf = pathOf;
  }

  static NameBlock of(ModuleIndex module, int from, int to) {
    byte[] bytes = new byte[(to - from) * USUAL_LENGTH];
    int[] starts = new int[to - from + 1];
    Map<List<String>, Short> known = new LinkedHashMap<>();
    short[] pathOf = new short[to - from];
    for (int symbol = from; symbol < to; symbol++) {
      int place = symbol - from;
      DemangledName name = name(module, symbol);
      byte[] readable = name.readable().getBytes(StandardCharsets.UTF_8);
      int end = Math.addExact(starts[place], readable.length);
      if (end > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(end, (int) Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
      }
      System.arraycopy(readable, 0, bytes, starts[place], readable.length);
      starts[place + 1] = end;
      pathOf[place] = known.computeIfAbsent(NameGroups.scopes(name), path -> (short) known.size());
    }
    byte[] exact = Arrays.copyOf(bytes, starts[to - from]);
    return new NameBlock(from, exact, starts, new ArrayList<>(known.keySet()), pathOf);
  }

  private static DemangledName name(ModuleIndex module, int symbol) {
    String raw = module.name(symbol);
    return module.isUnnamed(symbol) ? new DemangledName(raw, "@" + raw, NameScheme.PLAIN) : Demangler.compute(raw);
  }

  /// The names alone.
  NameBlock withoutScopes() {
    return new NameBlock(first, bytes, starts, List.of(), new short[0]);
  }

  String text(int place) {
    return new String(bytes, starts[place], starts[place + 1] - starts[place], StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    return bytes;
  }

  int start(int place) {
    return starts[place];
  }

  void addTo(SymbolScopes.Builder builder) {
    int[] scopes = paths.stream().mapToInt(builder::scope).toArray();
    for (int place = 0; place < pathOf.length; place++) {
      builder.put(first + place, scopes[pathOf[place]]);
    }
  }
}
