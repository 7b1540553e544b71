package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import static org.mergescope.app.view.Texts.text;

/// The whole window takes files that are dropped on it, and says so while they hover.
final class DropZone extends StackPane {
  private final Consumer<List<Path>> onFiles;

  /// A zone over a node, hidden until files come.
  DropZone(Node window, Consumer<List<Path>> onFiles) {
    this.onFiles = onFiles;
    setId("drop-zone");
    getStyleClass().add("drop-zone");
    Label hint = new Label(text("start.drop-here"), new FontIcon(MaterialDesignF.FILE_DOWNLOAD_OUTLINE));
    hint.getStyleClass().add(Styles.TITLE_3);
    getChildren().add(hint);
    setVisible(false);
    setMouseTransparent(true);
    window.addEventHandler(DragEvent.DRAG_OVER, this::over);
    window.addEventHandler(DragEvent.DRAG_EXITED, left -> setVisible(false));
    window.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (hasFiles(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY);
      setVisible(true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    setVisible(false);
    Dragboard board = event.getDragboard();
    if (hasFiles(board)) {
      onFiles.accept(board.getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private static boolean hasFiles(Dragboard board) {
    return board.hasFiles() && !board.getFiles().isEmpty();
  }
}
