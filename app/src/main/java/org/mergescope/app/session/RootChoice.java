package org.mergescope.app.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mergescope.model.reach.Roots;

/// From where a user lets a module be followed.
///
/// @param names raw names and patterns
public record RootChoice(Set<Roots.Preset> sets, List<String> names) {
  public RootChoice {
    sets = Set.copyOf(sets);
    names = List.copyOf(names);
  }

  /// Names as people paste them: with `@`, in quotes, separated by spaces, commas or lines.
  public static List<String> names(String typed) {
    List<String> names = new ArrayList<>();
    for (String word : typed.strip().split("[\\s,]+", -1)) {
      String name = Roots.Named.plain(word);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /// The choice that means the same; symbols picked one by one are not in it.
  public static RootChoice of(Roots roots) {
    Set<Roots.Preset> sets = EnumSet.noneOf(Roots.Preset.class);
    List<String> names = new ArrayList<>();
    List<Roots> parts = roots instanceof Roots.Union(List<Roots> all) ? all : List.of(roots);
    for (Roots part : parts) {
      Optional<Roots.Preset> preset =
          Arrays.stream(Roots.Preset.values()).filter(one -> one.roots().equals(part)).findFirst();
      preset.ifPresent(sets::add);
      if (preset.isEmpty() && part instanceof Roots.Named(List<String> some)) {
        names.addAll(some);
      }
    }
    return new RootChoice(sets, names);
  }

  /// Whether nothing is chosen, which leaves everything dead.
  public boolean isEmpty() {
    return sets.isEmpty() && names.isEmpty();
  }

  /// The roots that are chosen.
  public Roots roots() {
    List<Roots> parts = new ArrayList<>();
    for (Roots.Preset set : Roots.Preset.values()) {
      if (sets.contains(set)) {
        parts.add(set.roots());
      }
    }
    if (!names.isEmpty()) {
      parts.add(new Roots.Named(names));
    }
    return parts.size() == 1 ? parts.getFirst() : new Roots.Union(parts);
  }
}
