package org.mergescope.app.view.connect;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.mergescope.app.view.shell.TooltipText;
import org.mergescope.model.tempo.TempoFeature;
import org.mergescope.model.tempo.TempoServer;

/// What a server can do, a chip each; what it cannot is grey, and its tooltip says why.
public final class FeatureChips extends FlowPane {
  /// Chips of a server.
  public FeatureChips(TempoServer server) {
    setId("connect-features");
    getStyleClass().add("connect-features");
    for (TempoFeature feature : TempoFeature.values()) {
      Optional<String> absence = server.absence(feature);
      Label chip = new Label((absence.isEmpty() ? "✓ " : "– ") + feature.title());
      chip.getStyleClass().add("connect-feature");
      chip.setDisable(absence.isPresent());
      chip.setAccessibleText(absence.orElse(feature.title()));
      StackPane frame = new StackPane(chip);
      absence.ifPresent(reason -> TooltipText.set(frame, reason));
      getChildren().add(frame);
    }
  }
}
