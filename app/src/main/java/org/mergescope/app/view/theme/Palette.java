package org.mergescope.app.view.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours of one theme as values, read from CSS once; immutable.
public final class Palette {
  /// How many service colours there are; further services start again.
  public static final int SERVICES = 20;

  private final Map<Token, Color> tokens;
  private final List<Color> services;

  private Palette(Map<Token, Color> tokens, List<Color> services) {
    this.tokens = tokens;
    this.services = List.copyOf(services);
  }

  /// Reads every token from a style sheet, on top of the user agent style sheet of the moment.
  ///
  /// @throws IllegalStateException where a token is not defined or not a plain colour
  static Palette read(String stylesheet) {
    List<String> names = new ArrayList<>();
    for (Token token : Token.values()) {
      names.add(token.css());
    }
    for (int number = 1; number <= SERVICES; number++) {
      names.add("-service-" + number);
    }
    List<Color> colors = colors(stylesheet, names);
    Map<Token, Color> tokens = new EnumMap<>(Token.class);
    Iterator<Color> next = colors.iterator();
    for (Token token : Token.values()) {
      tokens.put(token, next.next());
    }
    return new Palette(tokens, colors.subList(tokens.size(), colors.size()));
  }

  /// All at once, as the fills of one background: every probe more costs a window's start a millisecond.
  private static List<Color> colors(String stylesheet, List<String> names) {
    Region probe = new Region();
    probe.setStyle("-fx-background-color: " + String.join(", ", names) + ";");
    Scene scene = new Scene(new Group(probe));
    scene.getStylesheets().add(stylesheet);
    probe.applyCss();
    Background background = probe.getBackground();
    List<BackgroundFill> fills = background == null ? List.of() : background.getFills();
    List<Color> colors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (i >= fills.size() || !(fills.get(i).getFill() instanceof Color color)) {
        throw new IllegalStateException("no colour " + names.get(i) + ", or none after it");
      }
      colors.add(color);
    }
    return colors;
  }

  /// The colour of a token.
  public Color color(Token token) {
    Color color = tokens.get(token);
    if (color == null) {
      throw new IllegalStateException("no colour " + token);
    }
    return color;
  }

  /// The colour of the `index`-th service seen, from 0; neighbours differ.
  public Color service(int index) {
    return services.get(Math.floorMod(index, SERVICES));
  }
}
