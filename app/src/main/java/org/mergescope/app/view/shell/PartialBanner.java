package org.mergescope.app.view.shell;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.ByteSize;
import org.mergescope.model.ir.IrText;

import static org.mergescope.app.view.Texts.text;

/// Says, as long as one is shown, that a module is the beginning of a broken file only.
public final class PartialBanner extends Label {
  /// A banner over what a session shows.
  public PartialBanner(ModuleSession session) {
    setId("partial-banner");
    getStyleClass().add("partial-banner");
    setGraphic(new FontIcon(MaterialDesignA.ALERT_OUTLINE));
    setWrapText(true);
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
    session.stateProperty().subscribe(this::show);
  }

  private void show(@Nullable ModuleState state) {
    boolean partial = state != null && state.module().isPartial();
    if (state != null && partial) {
      IrText read = state.module().index().text();
      setText(text(
          "shell.partial",
          read.name(),
          ByteSize.text(read.length()),
          ByteSize.text(read.length() + read.leftOut())));
    }
    setVisible(partial);
    setManaged(partial);
  }
}
