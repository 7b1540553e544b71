package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

import static org.mergescope.app.view.Texts.text;

/// All that has been said, newest first.
public final class NoticeListView extends VBox {
  private final Notices notices;
  private final ZoneId zone;
  private final VBox rows = new VBox();
  private final Button clear = NoticeParts.button(text("notice.clear"), this::clear);

  /// The list of some notices.
  ///
  /// @param zone whose time of day is shown
  public NoticeListView(Notices notices, ZoneId zone) {
    this.notices = notices;
    this.zone = zone;
    setId("notice-list");
    getStyleClass().add("notice-list");
    rows.getStyleClass().add("notice-rows");
    getChildren().addAll(rows, clear);
    notices.read();
    show();
  }

  private void clear() {
    notices.forget();
    show();
  }

  private void show() {
    rows.getChildren().setAll(notices.past().stream().map(this::row).toList());
    if (rows.getChildren().isEmpty()) {
      rows.getChildren().add(new Label(text("notice.none")));
    }
    clear.setDisable(notices.past().isEmpty());
  }

  private Node row(Notices.Past past) {
    Notice notice = past.notice();
    FontIcon icon = new FontIcon(NoticeParts.icon(notice.kind()));
    icon.getStyleClass().add("notice-" + notice.kind().name().toLowerCase(Locale.ROOT));
    Label time = new Label(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(zone).format(past.when()));
    time.getStyleClass().add(Styles.TEXT_MUTED);
    time.setMinWidth(Region.USE_PREF_SIZE);
    Label sentence = new Label(notice.sentence());
    sentence.setAccessibleText(text("notice.spoken." + notice.kind().name().toLowerCase(Locale.ROOT), notice.sentence()));
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox row = new HBox(icon, time, sentence);
    row.getStyleClass().add("notice-row");
    if (!notice.details().isEmpty()) {
      Button copy = NoticeParts.copyDetails(notice);
      copy.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(copy);
    }
    return row;
  }
}
