package org.mergescope.app.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mergescope.app.task.TaskRunner;

/// The settings while the window is open: a change is seen at once and written in the background. Changed on the JavaFX
/// thread only.
public final class LiveSettings {
  private final SettingsFile file;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final ReadOnlyObjectWrapper<Settings> settings;

  /// Live settings that begin with the given ones.
  ///
  /// @param onError told when a change cannot be written
  public LiveSettings(Settings first, SettingsFile file, TaskRunner tasks, Consumer<Exception> onError) {
    this.file = file;
    this.tasks = tasks;
    this.onError = onError;
    settings = new ReadOnlyObjectWrapper<>(this, "settings", first);
  }

  /// The settings of the moment.
  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /// The settings of the moment.
  public Settings get() {
    return settings.get();
  }

  /// Changes them; what is no change is not written.
  public void update(UnaryOperator<Settings> change) {
    Settings next = change.apply(settings.get());
    if (next.equals(settings.get())) {
      return;
    }
    settings.set(next);
    tasks.run(
        "save settings",
        "Saving settings",
        (progress, cancelled) -> {
          file.save(next);
          return next;
        },
        saved -> {},
        onError);
  }
}
