package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import static org.mergescope.app.view.Texts.text;

/// The lower edge of the window with the newest notices. Information stands over the left of the status bar for six
/// seconds, longer where the mouse rests on it: what comes and goes by itself must not move the panes, which would be
/// drawn anew for it. Warnings and errors, which stay until they are closed, have lines of their own above, so that
/// nothing is hidden behind them.
final class NoticesView extends VBox {
  private static final Duration READING_TIME = Duration.seconds(6);
  private static final int MOST = 3;
  private static final double SHARE = 0.7;

  private final Notices notices;
  private final VBox staying = new VBox();
  private final StackPane foot = new StackPane();

  NoticesView(Notices notices) {
    this.notices = notices;
    setId("notices");
    getStyleClass().add("notices");
    getChildren().addAll(staying, foot);
    notices.shown().forEach(this::add);
    notices.shown().addListener(this::follow);
    thin();
  }

  /// Gives the window what information stands over.
  void putStatusBar(Node statusBar) {
    foot.getChildren().addFirst(statusBar);
  }

  /// Half a sentence behind a notice would be read as part of it.
  private void hideWhatIsBehind() {
    boolean covered = foot.getChildren().stream().anyMatch(line -> line.getUserData() instanceof Notice);
    foot.lookupAll(".status-bar > .label").forEach(label -> label.setVisible(!covered));
  }

  private void add(Notice notice) {
    if (notice.kind() == Notice.Kind.INFORMATION) {
      foot.getChildren().add(passing(notice));
    } else {
      staying.getChildren().add(line(notice));
    }
  }

  private void follow(ListChangeListener.Change<? extends Notice> change) {
    while (change.next()) {
      List<? extends Notice> gone = change.getRemoved();
      staying.getChildren().removeIf(line -> gone.contains(line.getUserData()));
      foot.getChildren().removeIf(line -> line.getUserData() instanceof Notice notice && gone.contains(notice));
      change.getAddedSubList().forEach(this::add);
    }
    thin();
    hideWhatIsBehind();
  }

  /// Older ones wait until there is room; the bell has all.
  private void thin() {
    List<Node> lines = staying.getChildren();
    for (int i = 0; i < lines.size(); i++) {
      boolean shown = i >= lines.size() - MOST;
      lines.get(i).setVisible(shown);
      lines.get(i).setManaged(shown);
    }
  }

  /// As high as the status bar, whatever it holds; leaves the right of it free, where work under way is.
  private HBox passing(Notice notice) {
    HBox line = line(notice);
    Label sentence = (Label) line.getChildren().getFirst();
    sentence.setWrapText(false);
    sentence.setMinHeight(0);
    TooltipText.set(sentence, notice.sentence());
    line.setMinHeight(0);
    line.setPrefHeight(0);
    line.setMaxHeight(Double.MAX_VALUE);
    line.maxWidthProperty().bind(foot.widthProperty().multiply(SHARE));
    StackPane.setAlignment(line, Pos.CENTER_LEFT);
    goAfterReading(line, notice);
    return line;
  }

  private HBox line(Notice notice) {
    Label sentence = new Label(notice.sentence(), new FontIcon(NoticeParts.icon(notice.kind())));
    sentence.getStyleClass().add("notice-sentence");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox line = new HBox(sentence);
    line.setUserData(notice);
    line.getStyleClass().addAll("notice-line", "notice-line-" + notice.kind().name().toLowerCase(Locale.ROOT));
    notice.actions().forEach(action -> line.getChildren().add(NoticeParts.button(action.label(), () -> {
      notices.close(notice);
      action.run().run();
    })));
    if (!notice.details().isEmpty()) {
      line.getChildren().add(NoticeParts.copyDetails(notice));
    }
    Button close = Controls.iconButton(MaterialDesignC.CLOSE, text("notice.close"), () -> notices.close(notice));
    close.getStyleClass().addAll(Styles.SMALL, "close-button");
    line.getChildren().add(close);
    line.getChildren().stream()
        .filter(Button.class::isInstance)
        .forEach(button -> ((Button) button).setMinWidth(Region.USE_PREF_SIZE));
    return line;
  }

  private void goAfterReading(HBox line, Notice notice) {
    PauseTransition reading = new PauseTransition(READING_TIME);
    reading.setOnFinished(over -> notices.close(notice));
    line.hoverProperty().subscribe(hover -> {
      if (hover) {
        reading.stop();
      } else {
        reading.playFromStart();
      }
    });
  }
}
