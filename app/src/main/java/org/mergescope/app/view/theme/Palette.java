package org.mergescope.app.view.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
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
    Map<Token, Color> tokens = new EnumMap<>(Token.class);
    List<Color> services = new ArrayList<>();
    Group probes = new Group();
    Scene scene = new Scene(probes);
    scene.getStylesheets().add(stylesheet);
    for (Token token : Token.values()) {
      tokens.put(token, color(probes, token.css()));
    }
    for (int number = 1; number <= SERVICES; number++) {
      services.add(color(probes, "-service-" + number));
    }
    return new Palette(tokens, services);
  }

  private static Color color(Group probes, String name) {
    Region probe = new Region();
    probe.setStyle("-fx-background-color: " + name + ";");
    probes.getChildren().add(probe);
    probe.applyCss();
    Background background = probe.getBackground();
    if (background == null || !(background.getFills().getFirst().getFill() instanceof Color color)) {
      throw new IllegalStateException("no colour " + name);
    }
    return color;
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
