package org.mergescope.app.view.code;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

import static atlantafx.base.theme.Styles.CENTER_PILL;
import static atlantafx.base.theme.Styles.LEFT_PILL;
import static atlantafx.base.theme.Styles.RIGHT_PILL;
import static atlantafx.base.theme.Styles.SMALL;

/// What stands above a symbol's text: name, place, what is special about it, and which text it is.
final class CodeHeader extends VBox {
  private final CodeViewModel model;

  CodeHeader(CodeViewModel model) {
    this.model = model;
    getChildren().addAll(name(), place(), notice(), modes(), excerpt());
  }

  private Region name() {
    Label name = new Label();
    name.getStyleClass().add("code-name");
    name.textProperty().bind(model.documentProperty().map(CodeDocument::name));
    TooltipText.follow(name, model.documentProperty().map(document -> "@" + document.rawName()));
    name.setMinWidth(0);
    HBox bar = new HBox(name);
    bar.getStyleClass().add("code-header");
    HBox.setHgrow(name, Priority.ALWAYS);
    shownWhile(bar, model.documentProperty().map(document -> !document.isEmpty()));
    return bar;
  }

  private Region place() {
    Hyperlink place = new Hyperlink();
    place.setId("code-place");
    place.textProperty().bind(model.documentProperty().map(document -> document.origin().place()));
    TooltipText.set(place, Texts.text("code.place.copy"));
    place.setMinWidth(0);
    place.setOnAction(event -> {
      place.setVisited(false);
      IrTextArea.copied(place.getText());
    });
    Label others = new Label();
    others.getStyleClass().add("code-others");
    others.textProperty().bind(model.documentProperty().map(document -> document.origin().others().isEmpty()
        ? ""
        : Texts.text("code.place.others", String.join(", ", document.origin().others()))));
    TooltipText.set(others, Texts.text("code.place.others.tooltip"));
    others.setMinWidth(0);
    HBox bar = new HBox(place, others);
    bar.getStyleClass().add("code-place");
    shownWhile(bar, model.documentProperty().map(document -> !document.isEmpty()));
    return bar;
  }

  private Region notice() {
    Label notice = new Label();
    notice.setId("code-notice");
    notice.setWrapText(true);
    notice.setMaxWidth(Double.MAX_VALUE);
    notice.textProperty().bind(model.noticeProperty());
    HBox.setHgrow(notice, Priority.ALWAYS);
    Hyperlink undo = new Hyperlink(Texts.text("code.restore"));
    undo.setId("code-restore");
    undo.setMinWidth(USE_PREF_SIZE);
    TooltipText.set(undo, Texts.text("code.restore.tooltip"));
    undo.setOnAction(event -> model.restore());
    shownWhile(undo, model.standingProperty().map(
        standing -> standing.filter(state -> state == FunctionState.DELETED).isPresent()));
    HBox bar = new HBox(notice, undo);
    bar.getStyleClass().add("code-notice");
    model.standingProperty().subscribe(standing -> {
      bar.getStyleClass().removeIf(style -> style.startsWith("is-"));
      standing.ifPresent(state -> bar.getStyleClass().add(StateNames.key(state).replace("code.state.", "is-")));
    });
    shownWhile(bar, model.noticeProperty().map(text -> !text.isEmpty()));
    return bar;
  }

  private Region modes() {
    ToggleGroup group = new ToggleGroup();
    HBox bar = new HBox(
        mode(group, CodeMode.ORIGINAL, LEFT_PILL),
        mode(group, CodeMode.AFTER, CENTER_PILL),
        mode(group, CodeMode.DIFF, RIGHT_PILL));
    bar.getStyleClass().add("code-modes");
    shownWhile(bar, Bindings.createBooleanBinding(
        () -> model.comparableProperty().get() && !model.documentProperty().get().isEmpty(),
        model.comparableProperty(),
        model.documentProperty()));
    return bar;
  }

  private ToggleButton mode(ToggleGroup group, CodeMode mode, String shape) {
    ToggleButton button = new ToggleButton(Texts.text(mode.key()));
    button.setId(mode.key());
    button.setToggleGroup(group);
    button.getStyleClass().addAll(shape, SMALL);
    TooltipText.set(button, Texts.text(mode.key() + ".tooltip"));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> {
      button.setSelected(true);
      model.modeProperty().set(mode);
    });
    model.modeProperty().subscribe(now -> {
      if (now == mode) {
        group.selectToggle(button);
      }
    });
    return button;
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

  private static void shownWhile(Region node, ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }
}
