package org.mergescope.app.view.tempo;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.SavedSearch;
import org.mergescope.app.settings.TempoMemory;

/// Searches of the past: those that were given a name, and the last ones.
final class Recall {
  private final LiveSettings settings;
  private final SearchForm form;

  Recall(LiveSettings settings, SearchForm form) {
    this.settings = settings;
    this.form = form;
  }

  ObservableValue<List<SavedSearch>> savedProperty() {
    return settings.settingsProperty().map(now -> now.tempo().saved());
  }

  ObservableValue<List<SavedSearch>> historyProperty() {
    return settings.settingsProperty().map(now -> now.tempo().history());
  }

  /// Notes that the form was searched.
  void searched() {
    change(memory -> memory.searched(form.saved("")));
  }

  /// Saves the form under a name.
  void save(String name) {
    if (!name.isBlank()) {
      change(memory -> memory.withSaved(form.saved(name.strip())));
    }
  }

  void forget(SavedSearch search) {
    change(memory -> memory.withoutSaved(search.name()));
  }

  void clearHistory() {
    change(TempoMemory::withoutHistory);
  }

  private void change(UnaryOperator<TempoMemory> change) {
    settings.update(before -> before.withTempo(change.apply(before.tempo())));
  }
}
