package org.mergescope.app.view.functions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.functions.ColumnsViewModel.Shown;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ColumnsViewModelTest {
  @TempDir private Path folder;

  private ColumnsViewModel columns(Settings settings) {
    return new ColumnsViewModel(
        new LiveSettings(settings, new SettingsFile(folder), new DirectTaskRunner(), failure -> {
          throw new AssertionError(failure);
        }));
  }

  private static List<Column> order(ColumnsViewModel columns) {
    return columns.columns().stream().map(Shown::column).toList();
  }

  @Test
  void remembersOrderWidthAndWhatIsHidden() {
    List<Shown> changed = new ArrayList<>(columns(Settings.DEFAULTS).columns());
    changed.addFirst(changed.removeLast());
    changed.set(1, new Shown(changed.get(1).column(), false, 123));
    columns(Settings.DEFAULTS).change(changed);
    ColumnsViewModel later = columns(new SettingsFile(folder).load().settings());
    assertEquals(changed, later.columns());
    later.reset();
    assertEquals(Arrays.asList(Column.values()), order(later));
  }

  @Test
  void addsColumnsThatTheSettingsDoNotKnowAndSkipsStrangeOnes() {
    Settings settings = Settings.DEFAULTS.withColumns(List.of(
        new Settings.TableColumn("reason", true, 90),
        new Settings.TableColumn("colour", true, 90),
        new Settings.TableColumn("name", true, -5)));
    List<Column> order = order(columns(settings));
    assertEquals(Column.values().length, order.size());
    assertEquals(List.of(Column.STATE, Column.REASON, Column.BYTES, Column.RETAINED), order.subList(0, 4));
    assertEquals(10, columns(settings).columns().getLast().width());
  }
}
