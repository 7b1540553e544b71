package org.mergescope.app.view.theme;

import javafx.scene.paint.Color;

/// What something is drawn with, before it is known in which theme.
public sealed interface Ink permits Token, Ink.Service, Ink.Faded {
  /// Its colour in a theme.
  Color in(Palette palette);

  /// The same, so much of it that what is below shines through: 0 is nothing, 1 all.
  default Ink faded(double opacity) {
    return new Faded(this, opacity);
  }

  /// The colour of the `index`-th service, crate or other thing that has a colour by its number.
  record Service(int index) implements Ink {
    @Override
    public Color in(Palette palette) {
      return palette.service(index);
    }
  }

  /// Another ink, thinned.
  record Faded(Ink ink, double opacity) implements Ink {
    @Override
    public Color in(Palette palette) {
      return ink.in(palette).deriveColor(0, 1, 1, opacity);
    }
  }
}
