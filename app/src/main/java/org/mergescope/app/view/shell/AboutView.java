package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import static org.mergescope.app.view.Texts.text;

/// Help ▸ About: versions, where the log is, and what the licences of the parts ask to be said.
final class AboutView extends VBox {
  /// @param stateFolder where settings and log are
  AboutView(Path stateFolder) {
    setId("about");
    getStyleClass().add("about");
    Label name = new Label(text("about.version", version()));
    name.getStyleClass().add(Styles.TEXT_BOLD);
    Label platform = new Label(text(
        "about.platform",
        System.getProperty("java.vendor"),
        System.getProperty("java.version"),
        System.getProperty("javafx.runtime.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch")));
    Label folder = new Label(text("about.state", stateFolder));
    TextArea licences = new TextArea(notice());
    licences.setEditable(false);
    licences.getStyleClass().add("licences");
    getChildren().addAll(name, platform, folder, new Label(text("about.licence")), licences);
  }

  private static String version() {
    return Objects.requireNonNullElse(AboutView.class.getPackage().getImplementationVersion(), "");
  }

  private static String notice() {
    try (InputStream in = AboutView.class.getResourceAsStream("/META-INF/mergescope/NOTICE")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
