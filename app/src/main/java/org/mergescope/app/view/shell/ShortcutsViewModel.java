package org.mergescope.app.view.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Which keys there are, by the part of the window they act in, and which of them are asked for.
public final class ShortcutsViewModel {
  private final Map<Scope, List<Row>> all = new EnumMap<>(Scope.class);
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ReadOnlyObjectWrapper<List<Section>> sections =
      new ReadOnlyObjectWrapper<>(this, "sections", List.of());

  /// The keys of one part of the window.
  public record Section(String title, List<Row> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /// One line: what is done, and the keys.
  public record Row(String meaning, String keys) {
    boolean holds(String lowerCase) {
      return meaning.toLowerCase(Locale.ROOT).contains(lowerCase) || keys.toLowerCase(Locale.ROOT).contains(lowerCase);
    }
  }

  /// The keys of all commands and views.
  public ShortcutsViewModel(Commands commands) {
    commands.groups().forEach(group -> group.commands().stream()
        .filter(command -> !command.keys().isEmpty())
        .forEach(command -> rows(group.scope()).add(row(group, command))));
    commands.hints().forEach(hint -> rows(hint.scope()).add(new Row(hint.meaning(), hint.keys())));
    filter.subscribe(this::show);
  }

  /// What was typed to find keys.
  public StringProperty filterProperty() {
    return filter;
  }

  /// What is listed.
  public ReadOnlyObjectProperty<List<Section>> sectionsProperty() {
    return sections.getReadOnlyProperty();
  }

  private static Row row(CommandGroup group, Command command) {
    String label = command.label().getValue();
    return new Row(group.submenuTitle().map(title -> title + ": " + label).orElse(label), command.keysText());
  }

  private List<Row> rows(Scope scope) {
    return all.computeIfAbsent(scope, none -> new ArrayList<>());
  }

  private void show(String typed) {
    String lowerCase = typed.strip().toLowerCase(Locale.ROOT);
    sections.set(all.entrySet().stream()
        .map(entry -> new Section(
            entry.getKey().title(), entry.getValue().stream().filter(row -> row.holds(lowerCase)).toList()))
        .filter(section -> !section.rows().isEmpty())
        .toList());
  }
}
