package org.mergescope.app.view.code;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Later;

/// The text of the selected symbol beside the view that has the keyboard, which keeps it: arrows go on to other
/// symbols, and the peek follows. The same key, Escape or a click elsewhere closes it.
public final class Peek {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 380;

  private final Stage stage;
  private final Popup popup = new Popup();
  private final CodeArea area = new CodeArea();
  private final Label title = new Label();
  private final Label rest = new Label();

  private Peek(Stage stage, PeekViewModel model) {
    this.stage = stage;
    BorderPane pane = new BorderPane(new VirtualizedScrollPane<>(area), title, null, rest, null);
    pane.setId("peek");
    pane.getStyleClass().add("peek");
    pane.getStylesheets().add(CodeView.stylesheet());
    pane.setPrefSize(WIDTH, HEIGHT);
    title.setId("peek-title");
    title.getStyleClass().add("peek-title");
    rest.getStyleClass().add("peek-rest");
    rest.visibleProperty().bind(rest.textProperty().isNotEmpty());
    rest.managedProperty().bind(rest.visibleProperty());
    area.setId("peek-text");
    area.getStyleClass().add("ir-text");
    area.setEditable(false);
    area.setFocusTraversable(false);
    popup.getContent().add(pane);
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
    popup.setOnHidden(hidden -> model.close());
    popup.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.peekedProperty().subscribe(peeked -> peeked.ifPresentOrElse(this::show, popup::hide));
  }

  /// Opens and closes a peek over a window.
  public static Command command(Stage stage, PeekViewModel model) {
    Later<Peek> peek = new Later<>(() -> new Peek(stage, model));
    model.peekedProperty().subscribe(peeked -> peeked.ifPresent(first -> peek.get()));
    return Command.of("code.peek", model::toggle).withIcon(MaterialDesignE.EYE_OUTLINE).withTyped(" ");
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      popup.hide();
      event.consume();
    }
  }

  private void show(Peeked peeked) {
    title.setText(peeked.title());
    rest.setText(peeked.rest());
    area.replaceText(peeked.text());
    if (!peeked.text().isEmpty()) {
      area.setStyleSpans(0, IrSpans.of(peeked.tokens(), peeked.text().length()));
    }
    area.moveTo(0);
    area.requestFollowCaret();
    Scene scene = stage.getScene();
    if (!popup.isShowing() && scene != null) {
      Rectangle2D at = place(scene);
      popup.show(stage, at.getMinX(), at.getMinY());
    }
  }

  /// Beside what has the keyboard, on the side with more room in the window.
  private static Rectangle2D place(Scene scene) {
    Bounds window = scene.getRoot().localToScreen(scene.getRoot().getLayoutBounds());
    Node focused = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    Bounds view = focused.localToScreen(focused.getLayoutBounds());
    boolean right = window.getMaxX() - view.getMaxX() >= view.getMinX() - window.getMinX();
    double x = right
        ? Math.min(view.getMaxX() + 4, window.getMaxX() - WIDTH)
        : Math.max(view.getMinX() - 4 - WIDTH, window.getMinX());
    double y = Math.clamp(view.getMinY(), window.getMinY(), Math.max(window.getMinY(), window.getMaxY() - HEIGHT));
    return new Rectangle2D(Math.max(x, window.getMinX()), y, WIDTH, HEIGHT);
  }
}
