package org.mergescope.app.view.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mergescope.app.session.History;
import org.mergescope.app.session.History.Step;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.log.LogRow.Stand;

import static org.mergescope.app.view.Texts.text;

/// The steps of the open module, newest first, down to where it was opened.
public final class LogViewModel {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

  private final ModuleSession session;
  private final ZoneId zone;
  private final ReadOnlyObjectWrapper<List<LogRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());

  /// The log of a session.
  public LogViewModel(ModuleSession session, ZoneId zone) {
    this.session = session;
    this.zone = zone;
    session.historyProperty().subscribe(this::show);
  }

  /// The rows; none where nothing was done yet.
  public ReadOnlyObjectProperty<List<LogRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Goes to where the module stood at a row: back, or forward again.
  public void revertTo(LogRow row) {
    session.revertTo(row.place());
  }

  private void show(History history) {
    List<LogRow> shown = new ArrayList<>();
    for (int place = history.steps().size(); place > 0; place--) {
      Step step = history.steps().get(place - 1);
      String time = TIME.format(step.time().atZone(zone));
      shown.add(new LogRow(
          place, step.label(), time, size(step.bytes()), stand(place, history), place == history.exported()));
    }
    if (!shown.isEmpty()) {
      shown.add(new LogRow(0, text("log.opened"), "", "", stand(0, history), history.exported() == 0));
    }
    rows.set(List.copyOf(shown));
  }

  private static Stand stand(int place, History history) {
    return place == history.done() ? Stand.HERE : place < history.done() ? Stand.HOLDS : Stand.UNDONE;
  }

  private static String size(long bytes) {
    return bytes == 0
        ? ""
        : text(bytes > 0 ? "log.less" : "log.more", ByteSize.text(Math.abs(bytes)));
  }
}
