package org.mergescope.app.ui;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.mergescope.app.settings.ThemeChoice;

/// A program of its own for a real display: a file is dragged from another window onto ours and dropped. Ends with
/// status 0 when the file was opened.
final class DropJourney {
  private DropJourney() {}

  public static void main(String[] arguments) throws Exception {
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
      failure.printStackTrace();
      System.exit(1);
    });
    MergescopeWindow window = MergescopeWindow.open(ThemeChoice.LIGHT);
    UiDriver driver = window.driver();
    driver.call(() -> {
      driver.stage().setX(0);
      driver.stage().setY(0);
      driver.stage().setWidth(900);
      driver.stage().setHeight(700);
      return driver.stage();
    });
    Label file = driver.call(DropJourney::folderWindow);
    driver.drag(file, driver.stage().getScene().getRoot());
    window.awaitStatus("compose-post-merged.ll");
    System.exit(0);
  }

  private static Label folderWindow() {
    Label file = new Label("compose-post-merged.ll");
    file.setPrefSize(200, 100);
    file.setOnDragDetected(drag -> {
      Dragboard board = file.startDragAndDrop(TransferMode.COPY);
      ClipboardContent content = new ClipboardContent();
      content.putFiles(List.of(MergescopeWindow.SAMPLE.toFile()));
      board.setContent(content);
      drag.consume();
    });
    Stage folder = new Stage();
    folder.setScene(new Scene(file));
    folder.setX(1_000);
    folder.setY(100);
    folder.show();
    return file;
  }
}
