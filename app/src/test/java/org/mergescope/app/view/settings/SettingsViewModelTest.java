package org.mergescope.app.view.settings;

import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SettingsViewModelTest {
  private final Property<Integer> size = new SimpleObjectProperty<>(100);
  private final Setting<Integer> textSize = new Setting<>(
      "settings.text-size", size, 100, List.of(new Setting.Choice<>(100, "usual"), new Setting.Choice<>(200, "double")));
  private final Setting<Boolean> motion = new Setting<>(
      "settings.motion", new SimpleObjectProperty<>(true), true, List.of(new Setting.Choice<>(true, "on")));
  private final SettingsGroup look = new SettingsGroup("settings.look", List.of(textSize, motion));
  private final SettingsViewModel page = new SettingsViewModel(List.of(look));

  private List<String> shown() {
    return page.shownProperty().get().stream()
        .flatMap(group -> group.settings().stream())
        .map(Setting::key)
        .toList();
  }

  @Test
  void findsSettingsByNameChoiceAndGroup() {
    assertEquals(List.of("settings.text-size", "settings.motion"), shown());
    page.filterProperty().set(" TEXT ");
    assertEquals(List.of("settings.text-size"), shown());
    page.filterProperty().set("double");
    assertEquals(List.of("settings.text-size"), shown());
    page.filterProperty().set("look");
    assertEquals(List.of("settings.text-size", "settings.motion"), shown());
    page.filterProperty().set("nothing like it");
    assertEquals(List.of(), page.shownProperty().get());
  }

  @Test
  void appliesAtOnceAndGoesBack() {
    textSize.choose(textSize.choices().getLast());
    assertEquals(200, size.getValue());
    assertFalse(look.isInitial());
    look.reset();
    assertEquals(100, size.getValue());
    assertTrue(look.isInitial());
    assertEquals("usual", textSize.now().name());
  }

  @Test
  void showsTheFirstChoiceWhereNoneHolds() {
    size.setValue(137);
    assertEquals("usual", textSize.now().name());
  }
}
