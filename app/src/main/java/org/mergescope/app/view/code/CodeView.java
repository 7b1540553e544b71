package org.mergescope.app.view.code;

import java.net.URL;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;

/// The IR text of the focused symbol, with its name above and a find bar below.
public final class CodeView extends BorderPane {
  private final CodeViewModel model;
  private final IrTextArea area;
  private final FindBar find;

  /// Binds a view to its model.
  public CodeView(CodeViewModel model) {
    this.model = model;
    area = new IrTextArea(model);
    find = new FindBar(area);
    setId("code");
    getStyleClass().add("code");
    URL sheet = CodeView.class.getResource("code.css");
    getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
    setTop(new VBox(name(), notice(), excerpt()));
    setCenter(centre());
    setBottom(find);
    model.documentProperty().subscribe(document -> find.update());
    setMinSize(0, 0);
  }

  /// Opens the find bar.
  public Command findCommand() {
    return Command.of("code.find", find::open).withShortcut("Shortcut+Shift+F");
  }

  private Region name() {
    Label name = new Label();
    name.getStyleClass().add("code-name");
    name.textProperty().bind(model.documentProperty().map(CodeDocument::name));
    name.setMinWidth(0);
    HBox bar = new HBox(name);
    bar.getStyleClass().add("code-header");
    HBox.setHgrow(name, Priority.ALWAYS);
    shownWhile(bar, model.documentProperty().map(document -> !document.isEmpty()));
    return bar;
  }

  private Region notice() {
    Label notice = new Label();
    notice.setId("code-notice");
    notice.getStyleClass().add("code-notice");
    notice.setWrapText(true);
    notice.setMaxWidth(Double.MAX_VALUE);
    notice.textProperty().bind(model.noticeProperty());
    model.standingProperty().subscribe(standing -> {
      notice.getStyleClass().removeIf(name -> name.startsWith("is-"));
      standing.ifPresent(state -> notice.getStyleClass().add(CodeViewModel.stateKey(state).replace("code.state.", "is-")));
    });
    shownWhile(notice, model.noticeProperty().map(text -> !text.isEmpty()));
    return notice;
  }

  private Region excerpt() {
    Label part = new Label(Texts.text("code.part"));
    Hyperlink all = new Hyperlink(Texts.text("code.load-all"));
    all.setOnAction(event -> model.loadAll());
    HBox bar = new HBox(part, all);
    bar.getStyleClass().add("code-part");
    shownWhile(bar, model.documentProperty().map(document -> !document.complete()));
    return bar;
  }

  private StackPane centre() {
    Label empty = new Label(Texts.text("code.empty"));
    empty.getStyleClass().add("code-empty");
    empty.setWrapText(true);
    VirtualizedScrollPane<IrTextArea> scroller = new VirtualizedScrollPane<>(area);
    scroller.visibleProperty().bind(model.documentProperty().map(document -> !document.isEmpty()));
    empty.visibleProperty().bind(Bindings.not(scroller.visibleProperty()));
    StackPane centre = new StackPane(scroller, empty);
    centre.setMinSize(0, 0);
    return centre;
  }

  private static void shownWhile(Region node, ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }
}
