package org.mergescope.app.view.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.mergescope.app.session.FocusTrail;
import org.mergescope.app.session.ModuleSession;

import static org.mergescope.app.view.Texts.text;

/// The ways back and forward: of what was done, and of where the focus was.
public record StepCommands(Command undo, Command redo, Command back, Command forward) {
  /// The commands of a session and a trail.
  public static StepCommands of(ModuleSession module, FocusTrail trail) {
    return new StepCommands(
        Command.of("shell.undo", module::undo)
            .withIcon(MaterialDesignU.UNDO)
            .withShortcut("Shortcut+Z")
            .withLabel(label(module, module::undoLabel, "shell.undo"))
            .enabledWhen(has(module, module::undoLabel), "shell.undo.nothing"),
        Command.of("shell.redo", module::redo)
            .withIcon(MaterialDesignR.REDO)
            .withShortcut("Shortcut+Shift+Z")
            .withShortcut("Shortcut+Y")
            .withLabel(label(module, module::redoLabel, "shell.redo"))
            .enabledWhen(has(module, module::redoLabel), "shell.redo.nothing"),
        Command.of("shell.back", trail::back)
            .withIcon(MaterialDesignA.ARROW_LEFT)
            .withShortcut("Alt+Left")
            .enabledWhen(trail.canGoBackProperty(), "shell.back.nowhere"),
        Command.of("shell.forward", trail::forward)
            .withIcon(MaterialDesignA.ARROW_RIGHT)
            .withShortcut("Alt+Right")
            .enabledWhen(trail.canGoForwardProperty(), "shell.forward.nowhere"));
  }

  private static ObservableValue<String> label(ModuleSession module, Supplier<Optional<String>> step, String key) {
    return Bindings.createStringBinding(
        () -> step.get().map(label -> text(key + ".step", label)).orElseGet(() -> text(key)), module.stateProperty());
  }

  private static ObservableBooleanValue has(ModuleSession module, Supplier<Optional<String>> step) {
    return Bindings.createBooleanBinding(() -> step.get().isPresent(), module.stateProperty());
  }
}
