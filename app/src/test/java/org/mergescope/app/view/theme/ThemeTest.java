package org.mergescope.app.view.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.app.ui.UiDriver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ThemeTest {
  private final SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private UiDriver driver;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  @Test
  void followsTheSystemUntilTheUserChooses() {
    List<Boolean> dark = driver.call(() -> {
      List<Boolean> seen = new ArrayList<>();
      Theme theme = new Theme(system);
      seen.add(theme.isDark());
      system.set(ColorScheme.DARK);
      seen.add(theme.isDark());
      theme.choiceProperty().set(ThemeChoice.LIGHT);
      seen.add(theme.isDark());
      return seen;
    });
    assertEquals(List.of(false, true, false), dark);
  }

  @Test
  void readsTheTokensOfTheThemeOfTheMoment() {
    Palette light = driver.call(() -> new Theme(system).palette());
    Palette dark = driver.call(() -> {
      system.set(ColorScheme.DARK);
      return new Theme(system).palette();
    });
    assertEquals(Color.web("#0072b2"), light.color(Token.STATE_LIVE));
    assertEquals(Color.WHITE, light.color(Token.CANVAS_BACKGROUND));
    assertEquals(Color.web("#0d1117"), dark.color(Token.CANVAS_BACKGROUND));
    assertNotEquals(light.service(0), dark.service(0));
    assertEquals(light.service(3), light.service(3 + Palette.SERVICES));
  }

  @Test
  void tellsCanvasesOfAChange() {
    List<Palette> seen = driver.call(() -> {
      List<Palette> palettes = new ArrayList<>();
      Theme theme = new Theme(system);
      theme.paletteProperty().subscribe(palette -> palettes.add(palette));
      theme.choiceProperty().set(ThemeChoice.DARK);
      return palettes;
    });
    assertEquals(2, seen.size());
    assertNotEquals(seen.get(0).color(Token.CANVAS_TEXT), seen.get(1).color(Token.CANVAS_TEXT));
  }

  /// Light text on dark ground or the other way round: at least 4.5 to 1, also on the stripes of a hatch.
  @Test
  void textOnNodesCanBeReadInBothThemes() {
    for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      Palette palette = driver.call(() -> {
        Theme theme = new Theme(system);
        theme.choiceProperty().set(choice);
        return theme.palette();
      });
      Color text = palette.color(Token.CANVAS_TEXT);
      Color dead = palette.color(Token.STATE_DEAD_FILL);
      Color stripe = dead.interpolate(palette.color(Token.STATE_DEAD_OUTLINE), 0.24);
      List<Color> grounds = List.of(
          dead, stripe, palette.color(Token.STATE_LIVE_FILL), palette.color(Token.STATE_ROOT_FILL));
      for (Color ground : grounds) {
        assertTrue(contrast(text, ground) >= 4.5, choice + " " + ground + " " + contrast(text, ground));
      }
    }
  }

  /// Web Content Accessibility Guidelines 2.2, "contrast ratio".
  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
