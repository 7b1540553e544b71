package org.mergescope.app.view.tempo;

import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.mergescope.app.view.shell.TooltipText;

import static org.mergescope.app.view.Texts.text;

/// What is done with the list: seen as a table or a plot, searched again by itself, copied.
final class ResultsBar extends HBox {
  private final BooleanProperty plotted = new SimpleBooleanProperty(this, "plotted", false);

  ResultsBar(TempoViewModel model, Runnable copy) {
    getStyleClass().add("tempo-row");
    setMinWidth(USE_PREF_SIZE);
    ToggleButton table = toggle("tempo-as-table", "tempo.as-table", Styles.LEFT_PILL);
    ToggleButton plot = toggle("tempo-as-plot", "tempo.as-plot", Styles.RIGHT_PILL);
    ToggleGroup group = new ToggleGroup();
    group.getToggles().setAll(table, plot);
    table.setSelected(true);
    group.selectedToggleProperty().subscribe((before, after) -> {
      if (after == null) {
        before.setSelected(true);
      }
      plotted.set(plot.isSelected());
    });
    PauseTransition clock = new PauseTransition();
    clock.setOnFinished(event -> model.refresh());
    model.live().setClock(seconds -> {
      clock.stop();
      if (seconds > 0) {
        clock.setDuration(Duration.seconds(seconds));
        clock.playFromStart();
      }
    });
    HBox pair = new HBox(table, plot);
    getChildren().setAll(pair, every(model.live()), pause(model.live()), copyButton(copy));
  }

  BooleanProperty plottedProperty() {
    return plotted;
  }

  private static ToggleButton toggle(String id, String key, String style) {
    ToggleButton toggle = new ToggleButton(text(key));
    toggle.setId(id);
    toggle.getStyleClass().addAll(Styles.SMALL, style);
    toggle.setMinWidth(USE_PREF_SIZE);
    return toggle;
  }

  private static Node every(LiveSearch live) {
    ChoiceBox<LiveSearch.Every> every = new ChoiceBox<>();
    every.setId("tempo-live");
    every.getStyleClass().add(Styles.SMALL);
    every.setPrefWidth(118);
    TooltipText.set(every, text("tempo.live.hint"));
    every.getItems().setAll(LiveSearch.Every.values());
    every.setConverter(new StringConverter<>() {
      @Override
      public String toString(LiveSearch.Every value) {
        return value == null ? "" : value.label();
      }

      @Override
      public LiveSearch.Every fromString(String shown) {
        throw new UnsupportedOperationException(shown);
      }
    });
    every.valueProperty().bindBidirectional(live.everyProperty());
    return every;
  }

  private static Node pause(LiveSearch live) {
    ToggleButton pause = new ToggleButton(null, new FontIcon(MaterialDesignP.PAUSE));
    pause.setId("tempo-live-pause");
    pause.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    pause.accessibleTextProperty().bind(Bindings.when(live.pausedProperty())
        .then(text("tempo.live.resume")).otherwise(text("tempo.live.pause")));
    TooltipText.follow(pause, pause.accessibleTextProperty());
    pause.selectedProperty().bindBidirectional(live.pausedProperty());
    pause.visibleProperty().bind(live.everyProperty().isNotEqualTo(LiveSearch.Every.NEVER));
    pause.managedProperty().bind(pause.visibleProperty());
    return pause;
  }

  private static Node copyButton(Runnable copy) {
    Button button = new Button(null, new FontIcon(MaterialDesignC.CONTENT_COPY));
    button.setId("tempo-copy");
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    TooltipText.set(button, text("tempo.copy"));
    button.setAccessibleText(text("tempo.copy"));
    button.setOnAction(event -> copy.run());
    return button;
  }
}
