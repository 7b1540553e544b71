package org.mergescope.app.view.waterfall;

import java.util.Objects;
import java.util.OptionalLong;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.theme.Theme;

/// The waterfall of the open trace with its filter, scroll bars, notices and the details of the selected span.
public final class WaterfallView extends BorderPane {
  private static final double WIDE = 760;
  private static final double DETAILS_WIDTH = 310;

  private final WaterfallViewModel model;
  private final WaterfallCanvas canvas;
  private final ScrollBar rows = new ScrollBar();
  private final ScrollBar time = new ScrollBar();
  private final SpanDetailsView details;
  private final SplitPane split = new SplitPane();
  private final WaterfallBar bar;

  /// A view of the model in the colours of the theme.
  ///
  /// @param widths of text of the usual size
  /// @param commands what can be done here
  public WaterfallView(
      WaterfallViewModel model, Theme theme, CharWidths widths, WaterfallCommands.Groups commands) {
    this.model = model;
    canvas = new WaterfallCanvas(model, theme, widths);
    new WaterfallGestures(canvas, model, commands.all().toList());
    bar = new WaterfallBar(model, canvas, commands);
    details = new SpanDetailsView(model);
    setId("waterfall");
    setMinSize(0, 0);
    getStyleClass().add("waterfall");
    getStylesheets().add(Objects.requireNonNull(WaterfallView.class.getResource("waterfall.css")).toExternalForm());
    BorderPane picture = new BorderPane(canvas);
    picture.setTop(new MinimapView(model, theme, widths, canvas));
    picture.setRight(rows);
    picture.setBottom(time);
    picture.setMinSize(0, 0);
    split.getItems().add(picture);
    setCenter(split);
    setTop(new VBox(bar, new NoticesStrip(model), new BreadcrumbsView(model)));
    bindRows();
    bindTime();
    model.shownProperty().subscribe(shown -> placeDetails());
    model.selection().spanProperty().subscribe(span -> placeDetails());
    model.detailsProperty().subscribe(wanted -> placeDetails());
    widthProperty().subscribe(width -> model.roomForDetails(width.doubleValue() >= WIDE));
  }

  /// Measures at the pointer; says whether it is in the timeline.
  boolean measure() {
    OptionalLong moment = canvas.pointed();
    moment.ifPresent(model.timeline()::measureAt);
    return moment.isPresent();
  }

  /// Puts the keyboard into the box to search in.
  void find() {
    bar.find();
  }

  private void bindRows() {
    rows.setOrientation(Orientation.VERTICAL);
    rows.setUnitIncrement(1);
    rows.valueProperty().bindBidirectional(model.rows().topProperty());
    model.shownProperty().subscribe(shown -> sizeRows());
    model.rows().roomProperty().subscribe(count -> sizeRows());
  }

  private void sizeRows() {
    Shown shown = model.shown();
    double room = model.rows().roomProperty().get();
    int count = shown == null ? 0 : shown.rows().rowCount();
    double lowest = Math.max(0, count - room);
    rows.setMax(lowest);
    rows.setBlockIncrement(Math.max(1, room - 1));
    rows.setVisibleAmount(count == 0 ? 1 : lowest * Math.min(1, room / count));
    rows.setVisible(lowest > 0);
    rows.setManaged(lowest > 0);
  }

  private void bindTime() {
    model.timeline().windowProperty().subscribe(window -> {
      boolean zoomed = !window.isWhole();
      double length = window.lengthNanos();
      double start = window.startNanos();
      double hidden = Math.max(1, window.traceNanos() - length);
      time.setMax(hidden);
      time.setVisibleAmount(hidden * length / window.traceNanos());
      time.setUnitIncrement(length / 10);
      time.setBlockIncrement(length);
      time.setValue(start);
      time.setVisible(zoomed);
      time.setManaged(zoomed);
    });
    time.valueProperty().subscribe(value -> {
      if (Math.round(value.doubleValue()) != model.timeline().window().startNanos() && time.isVisible()) {
        model.timeline().startAt(Math.round(value.doubleValue()));
      }
    });
  }

  private void placeDetails() {
    boolean wanted = model.detailsProperty().get() && model.span().details().isPresent();
    if (wanted && !split.getItems().contains(details)) {
      split.getItems().add(details);
      split.setDividerPositions(Math.max(0.5, 1 - DETAILS_WIDTH / Math.max(1, getWidth())));
    } else if (!wanted) {
      split.getItems().remove(details);
    }
  }

  @Override
  public void requestFocus() {
    if (canvas.getScene() == null) {
      // The panes come with the style of the split between them, which a view that was just made does not have yet.
      applyCss();
    }
    canvas.requestFocus();
  }
}
