package org.mergescope.app.view.graph;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mergescope.app.view.shell.Command;

/// Keys on the drawing surface. Letters act only here, never in a text field.
final class GraphKeys {
  private static final double STEP = 1.25;

  private final GraphViewModel model;
  private final GraphCanvas canvas;
  private final List<Command> commands;

  private GraphKeys(GraphViewModel model, GraphCanvas canvas, List<Command> commands) {
    this.model = model;
    this.canvas = canvas;
    this.commands = commands;
  }

  /// Listens from now on.
  ///
  /// @param commands what letters do here
  static void attach(GraphViewModel model, GraphCanvas canvas, List<Command> commands) {
    GraphKeys keys = new GraphKeys(model, canvas, commands);
    canvas.setOnKeyPressed(keys::pressed);
    canvas.setOnKeyTyped(keys::typed);
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      model.modes().up(model.picking().currentSymbol());
      event.consume();
    }
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> step(Steps.Way.TO_CALLER);
      case RIGHT -> step(Steps.Way.TO_CALLEE);
      case UP -> step(Steps.Way.UP);
      case DOWN -> step(Steps.Way.DOWN);
      case ENTER -> model.picking().focus(model.picking().current());
      case HOME -> canvas.reveal(model.emphasisProperty().get().focus());
      case ESCAPE -> {
        if (model.modeProperty().get().followsFocus()) {
          return;
        }
        model.modes().around();
      }
      case DIGIT1 -> {
        if (!event.isShiftDown()) {
          return;
        }
        canvas.fit();
      }
      case DIGIT2 -> {
        if (!event.isShiftDown()) {
          return;
        }
        canvas.fitSelection();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCharacter()) {
      case "+", "=" -> canvas.zoom(STEP);
      case "-" -> canvas.zoom(1 / STEP);
      case "0" -> canvas.actualSize();
      case "[" -> model.depths().changeCallers(-1);
      case "]" -> model.depths().changeCallers(1);
      case "{" -> model.depths().changeCallees(-1);
      case "}" -> model.depths().changeCallees(1);
      default -> {
        run(event);
        return;
      }
    }
    event.consume();
  }

  private void run(KeyEvent event) {
    commands.stream()
        .filter(command -> command.keys().stream().anyMatch(key -> key.match(event)))
        .findFirst()
        .ifPresent(command -> {
          command.run();
          event.consume();
        });
  }

  private void step(Steps.Way way) {
    int next = Steps.next(model.drawingProperty().get(), model.picking().current(), way);
    if (next >= 0 && model.drawingProperty().get().scene().symbolOf(next) >= 0) {
      model.picking().choose(next);
      canvas.reveal(next);
    }
  }
}
