package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import static org.mergescope.app.view.Texts.text;

/// A tab for each open module, where there are several. A dot stands for deletions that were not exported.
public final class DocumentTabs extends ScrollPane {
  private final DocumentsViewModel documents;
  private final Command close;
  private final HBox tabs = new HBox();

  /// The tabs of some documents.
  ///
  /// @param close closes the one that is shown
  public DocumentTabs(DocumentsViewModel documents, Command close) {
    this.documents = documents;
    this.close = close;
    setId("document-tabs");
    getStyleClass().add("document-tabs");
    tabs.getStyleClass().add("document-tab-row");
    setContent(tabs);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    documents.all().addListener((ListChangeListener<Document>) change -> fill());
    documents.currentProperty().subscribe(this::fill);
    fill();
  }

  private void fill() {
    setVisible(documents.all().size() > 1);
    setManaged(isVisible());
    tabs.getChildren().clear();
    for (int i = 0; i < documents.all().size(); i++) {
      tabs.getChildren().add(tab(i));
    }
  }

  private HBox tab(int index) {
    Document document = documents.all().get(index);
    boolean shown = index == documents.currentProperty().get();
    String name = documents.isUnsaved(index) && !shown ? text("shell.tab.unsaved", document.title()) : document.title();
    ToggleButton button = new ToggleButton(name);
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    button.setSelected(shown);
    String paths = document.paths().stream().map(Path::toString).collect(Collectors.joining("\n"));
    TooltipText.set(button, paths);
    button.setOnAction(event -> documents.show(index, () -> {}));
    Button cross = Controls.iconButton(
        MaterialDesignC.CLOSE,
        text("shell.tab.close", document.title()),
        () -> documents.show(index, close::run));
    cross.getStyleClass().add(Styles.SMALL);
    HBox tab = new HBox(button, cross);
    tab.getStyleClass().add("document-tab");
    if (shown) {
      tab.getStyleClass().add("document-tab-shown");
    }
    return tab;
  }
}
