package org.mergescope.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.MotionChoice;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.app.view.code.CodeTextSize;
import org.mergescope.app.view.settings.Setting;
import org.mergescope.app.view.settings.SettingsGroup;
import org.mergescope.app.view.theme.TextSize;
import org.mergescope.app.view.theme.Theme;

import static org.mergescope.app.view.Texts.text;

/// How the window looks, as the settings have it: what is changed in one is changed in the other.
final class Appearance {
  private static final int STEP = 10;

  private Appearance() {}

  /// A theme that is remembered.
  static Theme theme(LiveSettings settings) {
    Theme theme = new Theme(Platform.getPreferences().colorSchemeProperty());
    Settings first = settings.get();
    theme.choiceProperty().set(first.theme());
    theme.textPercentProperty().set(TextSize.within(first.reading().textPercent()));
    theme.motionProperty().set(first.reading().motion());
    theme.choiceProperty().subscribe(chosen -> settings.update(before -> before.withTheme(chosen)));
    theme.textPercentProperty().subscribe(percent -> settings.update(before ->
        before.withReading(before.reading().withTextPercent(percent.intValue()))));
    theme.motionProperty().subscribe(chosen -> settings.update(before ->
        before.withReading(before.reading().withMotion(chosen))));
    return theme;
  }

  /// A size of IR text that is remembered.
  static CodeTextSize codeSize(LiveSettings settings) {
    var size = new CodeTextSize(settings.get().reading().codePixels());
    size.pixelsProperty().subscribe(pixels -> settings.update(before ->
        before.withReading(before.reading().withCodePixels(pixels.intValue()))));
    return size;
  }

  /// What can be set about it.
  static SettingsGroup settings(Theme theme) {
    return new SettingsGroup(
        "settings.look",
        List.of(
            new Setting<>("settings.theme", theme.choiceProperty(), ThemeChoice.SYSTEM, themes()),
            new Setting<>(
                "settings.text-size", theme.textPercentProperty().asObject(), TextSize.USUAL, textSizes()),
            new Setting<>("settings.motion", theme.motionProperty(), MotionChoice.SYSTEM, motions())));
  }

  private static List<Setting.Choice<ThemeChoice>> themes() {
    return Arrays.stream(ThemeChoice.values())
        .map(choice -> new Setting.Choice<>(choice, text("shell.theme." + name(choice))))
        .toList();
  }

  private static List<Setting.Choice<Integer>> textSizes() {
    return IntStream.rangeClosed(TextSize.SMALLEST / STEP, TextSize.LARGEST / STEP)
        .mapToObj(tens -> new Setting.Choice<>(tens * STEP, text("settings.text-size.percent", tens * STEP)))
        .toList();
  }

  private static List<Setting.Choice<MotionChoice>> motions() {
    return Arrays.stream(MotionChoice.values())
        .map(choice -> new Setting.Choice<>(choice, text("settings.motion." + name(choice))))
        .toList();
  }

  private static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
