package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import static org.mergescope.app.view.Texts.text;

/// The newest notices, a line each, between the panes and the status bar: they take room of their own, so that nothing
/// is hidden behind them. Information goes after six seconds, unless the mouse rests on it; the others stay until they
/// are closed.
final class NoticesView extends VBox {
  private static final Duration READING_TIME = Duration.seconds(6);
  private static final int MOST = 3;

  private final Notices notices;

  NoticesView(Notices notices) {
    this.notices = notices;
    setId("notices");
    getStyleClass().add("notices");
    notices.shown().forEach(notice -> getChildren().add(line(notice)));
    notices.shown().addListener(this::follow);
    thin();
  }

  private void follow(ListChangeListener.Change<? extends Notice> change) {
    while (change.next()) {
      getChildren().removeIf(line -> change.getRemoved().contains(line.getUserData()));
      change.getAddedSubList().forEach(notice -> getChildren().add(line(notice)));
    }
    thin();
  }

  /// Older ones wait until there is room; the bell has all.
  private void thin() {
    for (int i = 0; i < getChildren().size(); i++) {
      boolean shown = i >= getChildren().size() - MOST;
      getChildren().get(i).setVisible(shown);
      getChildren().get(i).setManaged(shown);
    }
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
    if (notice.kind() == Notice.Kind.INFORMATION) {
      goAfterReading(line, notice);
    }
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
