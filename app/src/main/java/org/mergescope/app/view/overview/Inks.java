package org.mergescope.app.view.overview;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Palette;
import org.mergescope.app.view.theme.Token;

/// The colours of a theme as opaque pixels, for any thread.
final class Inks {
  private static final int OPAQUE = 0xff000000;

  /// All black, where nobody looks.
  static final Inks NONE = new Inks(Map.of(), new int[1]);

  private final Map<Token, Integer> meanings;
  private final int[] numbered;

  private Inks(Map<Token, Integer> meanings, int[] numbered) {
    this.meanings = meanings;
    this.numbered = numbered;
  }

  static Inks of(Palette palette) {
    Map<Token, Integer> meanings = new EnumMap<>(Token.class);
    for (Token token : Token.values()) {
      meanings.put(token, pixel(palette.color(token)));
    }
    int[] numbered = new int[Palette.SERVICES];
    Arrays.setAll(numbered, number -> pixel(palette.service(number)));
    return new Inks(meanings, numbered);
  }

  private static int pixel(Color color) {
    return OPAQUE
        | (int) Math.round(color.getRed() * 255) << 16
        | (int) Math.round(color.getGreen() * 255) << 8
        | (int) Math.round(color.getBlue() * 255);
  }

  /// The pixel of an ink, as if it were not thinned.
  int pixel(Ink ink) {
    Ink whole = ink;
    while (whole instanceof Ink.Faded faded) {
      whole = faded.ink();
    }
    return switch (whole) {
      case Token token -> meanings.getOrDefault(token, OPAQUE);
      case Ink.Service service -> numbered[Math.floorMod(service.index(), numbered.length)];
      case Ink.Faded faded -> throw new IllegalStateException("still thinned: " + faded);
    };
  }

  /// How much of an ink there is: 1 is all.
  static double opacity(Ink ink) {
    double opacity = 1;
    for (Ink left = ink; left instanceof Ink.Faded faded; left = faded.ink()) {
      opacity *= faded.opacity();
    }
    return opacity;
  }
}
