package org.mergescope.app.view.code;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.mergescope.app.view.shell.Command;

/// What can be done with the IR text.
record CodeCommands(
    Command find,
    Command wholeModule,
    Command goToLine,
    Command fold,
    Command names,
    Command compare,
    Command copyAll) {
  /// The commands of a model.
  ///
  /// @param find opens the find bar
  /// @param goToLine opens the bar for a line's number
  static CodeCommands of(CodeViewModel model, Runnable find, Runnable goToLine) {
    return new CodeCommands(
        Command.of("code.find", find).withIcon(MaterialDesignM.MAGNIFY).withShortcut("Shortcut+Shift+F"),
        Command.of("code.whole-module", () -> model.wholeModuleProperty().set(!model.wholeModuleProperty().get()))
            .withIcon(MaterialDesignF.FILE_DOCUMENT_OUTLINE)
            .withShortcut("Shortcut+Shift+L"),
        Command.of("code.goto", goToLine).withShortcut("Shortcut+G"),
        Command.of("code.fold", model::toggleFolding)
            .withIcon(MaterialDesignU.UNFOLD_LESS_HORIZONTAL)
            .withShortcut("Shortcut+Shift+M"),
        Command.of("code.names", model::toggleNames)
            .withIcon(MaterialDesignA.ALPHABETICAL)
            .withShortcut("Shortcut+Shift+N"),
        Command.of("code.compare", model::nextMode)
            .withShortcut("Shortcut+Shift+D")
            .enabledWhen(model.comparableProperty(), "code.compare.why"),
        Command.of("code.copy-all", () -> model.copyAll(IrTextArea::copied))
            .withIcon(MaterialDesignC.CONTENT_COPY)
            .withShortcut("Shortcut+Shift+C"));
  }
}
