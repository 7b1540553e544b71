package org.mergescope.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What is remembered of Tempos and of searches in them; immutable.
///
/// @param connections by name, the one used last first
/// @param saved searches that were given a name, in the order of names
/// @param history what was searched, newest first, each query once
public record TempoMemory(List<SavedConnection> connections, List<SavedSearch> saved, List<SavedSearch> history) {
  /// Nothing.
  public static final TempoMemory NONE = new TempoMemory(List.of(), List.of(), List.of());

  private static final int HISTORY = 30;

  public TempoMemory {
    connections = List.copyOf(connections);
    saved = List.copyOf(saved);
    history = List.copyOf(history);
  }

  /// The same with a connection as the first; one of the same name is replaced.
  public TempoMemory with(SavedConnection connection) {
    List<SavedConnection> all = without(connections, other -> other.name().equals(connection.name()));
    all.addFirst(connection);
    return new TempoMemory(all, saved, history);
  }

  /// The same without the connection of a name.
  public TempoMemory withoutConnection(String name) {
    return new TempoMemory(without(connections, other -> other.name().equals(name)), saved, history);
  }

  /// The connection used last at a URL.
  public Optional<SavedConnection> connectionTo(String url) {
    return connections.stream().filter(connection -> connection.url().equals(url)).findFirst();
  }

  /// The same with a search under its name; one of the same name is replaced.
  public TempoMemory withSaved(SavedSearch search) {
    List<SavedSearch> all = without(saved, other -> other.name().equals(search.name()));
    all.add(search);
    all.sort((a, b) -> a.name().compareToIgnoreCase(b.name()));
    return new TempoMemory(connections, all, history);
  }

  /// The same without the search of a name.
  public TempoMemory withoutSaved(String name) {
    return new TempoMemory(connections, without(saved, other -> other.name().equals(name)), history);
  }

  /// The same with a search at the head of the history.
  public TempoMemory searched(SavedSearch search) {
    List<SavedSearch> all = without(
        history, other -> other.query().equals(search.query()) && other.byTags() == search.byTags());
    all.addFirst(search.named(""));
    return new TempoMemory(connections, saved, all.subList(0, Math.min(all.size(), HISTORY)));
  }

  /// The same with no history.
  public TempoMemory withoutHistory() {
    return new TempoMemory(connections, saved, List.of());
  }

  private static <T> List<T> without(List<T> all, Predicate<T> dropped) {
    List<T> rest = new ArrayList<>(all);
    rest.removeIf(dropped);
    return rest;
  }
}
