package org.mergescope.app.view.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.app.view.theme.TextSize;
import org.mergescope.app.view.theme.Theme;

/// The commands about how the window looks: light or dark, and how large its text is.
public record ThemeCommands(List<Command> choices, List<Command> textSizes) {
  /// The commands of a theme.
  public static ThemeCommands of(Theme theme) {
    return new ThemeCommands(
        Arrays.stream(ThemeChoice.values()).map(choice -> choose(theme, choice)).toList(),
        List.of(
            size(theme, "shell.text-size.larger", 1).withShortcut("Shortcut+Plus").withShortcut("Shortcut+Equals"),
            size(theme, "shell.text-size.smaller", -1).withShortcut("Shortcut+Minus"),
            Command.of("shell.text-size.usual", () -> theme.textPercentProperty().set(TextSize.USUAL))
                .withShortcut("Shortcut+0")));
  }

  private static Command choose(Theme theme, ThemeChoice choice) {
    return Command.of(key(choice), () -> theme.choiceProperty().set(choice))
        .selectedWhen(Bindings.equal(theme.choiceProperty(), choice));
  }

  private static Command size(Theme theme, String id, int steps) {
    return Command.of(
        id, () -> theme.textPercentProperty().set(TextSize.stepped(theme.textPercentProperty().get(), steps)));
  }

  /// The key of a choice's name.
  static String key(ThemeChoice choice) {
    return "shell.theme." + choice.name().toLowerCase(Locale.ROOT);
  }
}
