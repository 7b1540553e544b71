package org.mergescope.app.view.code;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.FunctionMenu;

/// The IR text of the focused symbol or of the whole module, with what is special about it above and a find bar below.
public final class CodeView extends BorderPane {
  private final CodeViewModel model;
  private final IrTextArea area;
  private final ModuleTextView module;
  private final FindBar find;
  private final GoToBar goTo;
  private final CodeCommands commands;

  /// Binds a view to its model.
  ///
  /// @param menu what can be done with the functions that the text mentions
  public CodeView(CodeViewModel model, CodeTextSize size, FunctionMenu menu) {
    this.model = model;
    area = new IrTextArea(model);
    size.attach(area);
    menu.attach(area, area::symbolAt);
    module = new ModuleTextView(model, size);
    find = new FindBar(model.find(), this::takeFocus);
    find.listenAt(area);
    find.listenAt(module);
    goTo = new GoToBar(model.module(), this::takeFocus);
    commands = CodeCommands.of(model, find::open, this::goToLine);
    setId("code");
    getStyleClass().add("code");
    getStylesheets().add(stylesheet());
    CodeHeader header = new CodeHeader(model);
    shownWhile(header, model.wholeModuleProperty().not());
    setTop(header);
    setCenter(centre());
    setBottom(new VBox(goTo, find));
    model.wholeModuleProperty().subscribe(whole -> model.find().lookIn(whole ? model.module() : area));
    model.documentProperty().subscribe(document -> lookAgain(false));
    model.module().linesProperty().subscribe(lines -> lookAgain(true));
    setMinSize(0, 0);
  }

  static String stylesheet() {
    URL sheet = CodeView.class.getResource("code.css");
    return Objects.requireNonNull(sheet).toExternalForm();
  }

  /// Opens the find bar.
  public Command findCommand() {
    return commands.find();
  }

  /// What turns to another text or another place in it, for a menu.
  public List<Command> viewCommands() {
    return List.of(commands.wholeModule(), commands.goToLine(), commands.compare());
  }

  /// How texts are shown, for a menu.
  public Command[] lookCommands() {
    return new Command[] {commands.fold(), commands.names()};
  }

  /// Copies all of the shown symbol's text.
  public Command copyCommand() {
    return commands.copyAll();
  }

  /// What belongs beside the title.
  public Node tools() {
    CodeTools tools = new CodeTools(model, commands);
    tools.getStylesheets().add(stylesheet());
    return tools;
  }

  private void goToLine() {
    model.wholeModuleProperty().set(true);
    goTo.open();
  }

  private void takeFocus() {
    if (model.wholeModuleProperty().get()) {
      module.takeFocus();
    } else {
      area.requestFocus();
    }
  }

  private void lookAgain(boolean inModule) {
    if (model.wholeModuleProperty().get() == inModule) {
      model.find().look();
    }
  }

  private StackPane centre() {
    Label empty = new Label(Texts.text("code.empty"));
    empty.getStyleClass().add("code-empty");
    empty.setWrapText(true);
    VirtualizedScrollPane<IrTextArea> scroller = new VirtualizedScrollPane<>(area);
    BooleanBinding isEmpty = Bindings.createBooleanBinding(
        () -> model.documentProperty().get().isEmpty(), model.documentProperty());
    scroller.visibleProperty().bind(isEmpty.not().and(model.wholeModuleProperty().not()));
    empty.visibleProperty().bind(isEmpty.and(model.wholeModuleProperty().not()));
    shownWhile(module, model.wholeModuleProperty());
    StackPane centre = new StackPane(scroller, empty, module);
    centre.setMinSize(0, 0);
    return centre;
  }

  private static void shownWhile(Node node, ObservableBooleanValue condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }
}
