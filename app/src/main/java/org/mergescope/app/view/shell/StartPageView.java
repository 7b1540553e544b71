package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import static org.mergescope.app.view.Texts.text;

/// What the window shows while nothing is open: ways to begin, and what was open before.
public final class StartPageView extends StackPane {
  private final Consumer<Path> onOpen;
  private final BiConsumer<Path, Boolean> onPin;
  private final VBox recent = new VBox();

  /// A start page.
  ///
  /// @param first the main way to begin
  /// @param others further ways
  /// @param onOpen opens a recent file
  /// @param onPin keeps a recent file in the list, or no longer
  public StartPageView(
      Command first,
      List<Command> others,
      ObservableValue<List<RecentFile>> recentFiles,
      Consumer<Path> onOpen,
      BiConsumer<Path, Boolean> onPin,
      Command clear) {
    this.onOpen = onOpen;
    this.onPin = onPin;
    setId("start-page");
    getStyleClass().add("start-page");
    Label name = new Label(text("shell.title"));
    name.getStyleClass().add(Styles.TITLE_1);
    Label claim = new Label(text("start.claim"));
    claim.getStyleClass().addAll(Styles.TEXT_MUTED, "start-claim");
    HBox ways = new HBox(startButton(first));
    ways.getStyleClass().add("start-ways");
    others.forEach(command -> ways.getChildren().add(Controls.explained(Controls.button(command), command)));
    Label drop = new Label(text("start.drop"));
    drop.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    recent.getStyleClass().add("start-recent");
    VBox card = new VBox(name, claim, ways, drop, recent);
    card.getStyleClass().add("start-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane middle = new StackPane(card);
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    getChildren().add(scroll);
    recentFiles.subscribe(files -> show(files, clear));
  }

  private static Node startButton(Command command) {
    Button button = Controls.button(command);
    button.setDefaultButton(true);
    return Controls.explained(button, command);
  }

  private void show(List<RecentFile> files, Command clear) {
    recent.getChildren().clear();
    if (files.isEmpty()) {
      return;
    }
    Label title = new Label(text("start.recent"));
    title.getStyleClass().add(Styles.TEXT_BOLD);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button clearButton = Controls.button(clear);
    clearButton.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    HBox header = new HBox(title, gap, clearButton);
    header.setAlignment(Pos.CENTER_LEFT);
    recent.getChildren().add(header);
    files.forEach(file -> recent.getChildren().add(row(file)));
  }

  private Node row(RecentFile file) {
    Label name = new Label(String.valueOf(file.path().getFileName()), new FontIcon(MaterialDesignF.FILE_OUTLINE));
    name.setMinWidth(Region.USE_PREF_SIZE);
    String folder = Optional.ofNullable(file.path().getParent()).map(Path::toString).orElse("");
    Label where = new Label(file.exists() ? folder : text("start.missing", folder));
    where.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    HBox content = new HBox(name, where);
    content.getStyleClass().add("recent-file");
    Button button = new Button("", content);
    button.setAccessibleText(file.path().toString());
    TooltipText.set(button, file.path().toString());
    button.getStyleClass().addAll(Styles.FLAT, "recent-button");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setDisable(!file.exists());
    button.setOnAction(event -> onOpen.accept(file.path()));
    HBox.setHgrow(button, Priority.ALWAYS);
    HBox row = new HBox(button, pin(file));
    row.getStyleClass().add("recent-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node pin(RecentFile file) {
    Button pin = new Button("", new FontIcon(file.pinned() ? MaterialDesignP.PIN : MaterialDesignP.PIN_OUTLINE));
    String explanation = text(file.pinned() ? "start.unpin" : "start.pin", file.path().getFileName());
    pin.setAccessibleText(explanation);
    TooltipText.set(pin, explanation);
    pin.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, "recent-pin");
    pin.setOnAction(event -> onPin.accept(file.path(), !file.pinned()));
    return pin;
  }
}
