package org.mergescope.app.view.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.theme.Theme;

/// The commands that save what a view shows as a picture.
public final class PictureCommands {
  private static final double USUAL = 2;
  private static final double LARGE = 4;

  private PictureCommands() {}

  /// As SVG, as PNG, and as PNG twice as fine.
  ///
  /// @param prefix of the keys of their texts
  /// @param suggestion a file for an ending, such as `svg`
  public static List<Command> of(
      String prefix, ViewExport files, Theme theme, Supplier<Picture> picture, Function<String, Path> suggestion) {
    return List.of(
        Command.of(
            prefix + ".svg", () -> files.svg(suggestion.apply("svg"), picture.get(), theme.palette())),
        Command.of(
            prefix + ".png", () -> files.png(suggestion.apply("png"), picture.get(), theme.palette(), USUAL)),
        Command.of(
            prefix + ".png-large", () -> files.png(suggestion.apply("png"), picture.get(), theme.palette(), LARGE)));
  }
}
