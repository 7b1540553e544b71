package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.trace.Attributes.Attribute;

/// Attributes as ids into the trace's string table, three a piece: key, value, type. A span of eight attributes takes
/// about a hundred bytes.
final class PackedAttributes {
  private static final PackedAttributes NONE = new PackedAttributes(new int[0]);

  private final int[] cells;

  private PackedAttributes(int[] cells) {
    this.cells = cells;
  }

  static PackedAttributes of(List<Attribute> attributes, StringTable strings) {
    if (attributes.isEmpty()) {
      return NONE;
    }
    int[] cells = new int[attributes.size() * 3];
    int cell = 0;
    for (Attribute attribute : attributes) {
      cells[cell++] = strings.id(attribute.key());
      cells[cell++] = strings.id(attribute.value());
      cells[cell++] = strings.id(attribute.type());
    }
    return new PackedAttributes(cells);
  }

  Attributes unpack(List<String> strings) {
    if (cells.length == 0) {
      return Attributes.NONE;
    }
    List<Attribute> attributes = new ArrayList<>(cells.length / 3);
    for (int cell = 0; cell < cells.length; cell += 3) {
      attributes.add(
          new Attribute(strings.get(cells[cell]), strings.get(cells[cell + 1]), strings.get(cells[cell + 2])));
    }
    return new Attributes(attributes);
  }

  Optional<String> value(String key, List<String> strings) {
    for (int cell = 0; cell < cells.length; cell += 3) {
      if (strings.get(cells[cell]).equals(key)) {
        return Optional.of(strings.get(cells[cell + 1]));
      }
    }
    return Optional.empty();
  }

  boolean mention(BitSet texts) {
    for (int cell = 0; cell < cells.length; cell += 3) {
      if (texts.get(cells[cell]) || texts.get(cells[cell + 1])) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PackedAttributes packed && Arrays.equals(cells, packed.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }
}
