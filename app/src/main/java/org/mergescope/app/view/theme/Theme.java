package org.mergescope.app.view.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.mergescope.app.settings.MotionChoice;
import org.mergescope.app.settings.ThemeChoice;

/// Light or dark, at once for all controls and canvases. Used on the JavaFX thread only.
public final class Theme {
  private static final String LIGHT = tokens("tokens-light.css");
  private static final String DARK = tokens("tokens-dark.css");

  private final ObservableValue<ColorScheme> system;
  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(this, "choice", ThemeChoice.SYSTEM);
  private final IntegerProperty textPercent = new SimpleIntegerProperty(this, "textPercent", TextSize.USUAL);
  private final ObjectProperty<MotionChoice> motion =
      new SimpleObjectProperty<>(this, "motion", MotionChoice.SYSTEM);
  private final ReadOnlyObjectWrapper<Palette> palette;
  private final List<Scene> scenes = new ArrayList<>();

  /// A theme that follows the desktop until the user chooses.
  ///
  /// @param system what the desktop prefers, such as `Platform.getPreferences().colorSchemeProperty()`
  public Theme(ObservableValue<ColorScheme> system) {
    this.system = system;
    palette = new ReadOnlyObjectWrapper<>(this, "palette", apply());
    choice.subscribe((before, after) -> change());
    system.subscribe((before, after) -> change());
    textPercent.subscribe((before, after) -> scenes.forEach(scene -> {
      scene.getStylesheets().remove(TextSize.sheet(before.intValue()));
      scene.getStylesheets().add(TextSize.sheet(after.intValue()));
    }));
  }

  /// How large text is, in percent of the usual size.
  public IntegerProperty textPercentProperty() {
    return textPercent;
  }

  /// What the user chose.
  public ObjectProperty<ThemeChoice> choiceProperty() {
    return choice;
  }

  /// Whether pictures glide, as the user chose.
  public ObjectProperty<MotionChoice> motionProperty() {
    return motion;
  }

  /// Whether pictures jump rather than glide now.
  public boolean isMotionReduced() {
    return switch (motion.get()) {
      case SYSTEM -> Platform.getPreferences().isReducedMotion();
      case REDUCED -> true;
    };
  }

  /// The colours of the moment; canvases repaint when it changes.
  public ReadOnlyObjectProperty<Palette> paletteProperty() {
    return palette.getReadOnlyProperty();
  }

  /// The colours of the moment.
  public Palette palette() {
    return palette.get();
  }

  /// Whether it is dark now.
  public boolean isDark() {
    return switch (choice.get()) {
      case SYSTEM -> system.getValue() == ColorScheme.DARK;
      case LIGHT -> false;
      case DARK -> true;
    };
  }

  /// Gives a scene the tokens, now and whenever they change. Its pop-ups and dialogs share its style sheets.
  public void dress(Scene scene) {
    scenes.add(scene);
    scene.getStylesheets().addFirst(sheet());
    scene.getStylesheets().add(TextSize.sheet(textPercent.get()));
  }

  private void change() {
    palette.set(apply());
  }

  private Palette apply() {
    Application.setUserAgentStylesheet(
        isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    scenes.forEach(scene -> {
      scene.getStylesheets().removeAll(LIGHT, DARK);
      scene.getStylesheets().addFirst(sheet());
    });
    return Palette.read(sheet());
  }

  private String sheet() {
    return isDark() ? DARK : LIGHT;
  }

  private static String tokens(String file) {
    URL sheet = Theme.class.getResource("/org/mergescope/app/view/theme/" + file);
    return Objects.requireNonNull(sheet, file).toExternalForm();
  }
}
