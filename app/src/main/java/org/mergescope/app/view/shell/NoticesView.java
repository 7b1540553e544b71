package org.mergescope.app.view.shell;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;


/// The notices, in the lower right corner of the window. Information goes after six seconds, unless the mouse rests on
/// it; the others stay until they are closed.
final class NoticesView extends VBox {
  private static final Duration READING_TIME = Duration.seconds(6);

  private final Notices notices;

  NoticesView(Notices notices) {
    this.notices = notices;
    setId("notices");
    getStyleClass().add("notices");
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
    notices.shown().forEach(notice -> getChildren().add(card(notice)));
    notices.shown().addListener(this::follow);
  }

  private void follow(ListChangeListener.Change<? extends Notice> change) {
    while (change.next()) {
      getChildren().removeIf(card -> change.getRemoved().contains(card.getUserData()));
      change.getAddedSubList().forEach(notice -> getChildren().add(card(notice)));
    }
  }

  private Notification card(Notice notice) {
    Notification card = new Notification(notice.sentence(), new FontIcon(NoticeParts.icon(notice.kind())));
    card.setUserData(notice);
    card.getStyleClass().addAll(style(notice.kind()), Styles.ELEVATED_2);
    card.setOnClose(event -> notices.close(notice));
    notice.actions().forEach(action -> card.getPrimaryActions().add(NoticeParts.button(action.label(), () -> {
      notices.close(notice);
      action.run().run();
    })));
    if (!notice.details().isEmpty()) {
      card.getPrimaryActions().add(NoticeParts.copyDetails(notice));
    }
    if (notice.kind() == Notice.Kind.INFORMATION) {
      PauseTransition reading = new PauseTransition(READING_TIME);
      reading.setOnFinished(over -> notices.close(notice));
      card.hoverProperty().subscribe(hover -> {
        if (hover) {
          reading.stop();
        } else {
          reading.playFromStart();
        }
      });
    }
    return card;
  }

  private static String style(Notice.Kind kind) {
    return switch (kind) {
      case INFORMATION -> Styles.ACCENT;
      case WARNING -> Styles.WARNING;
      case ERROR -> Styles.DANGER;
    };
  }
}
