package org.mergescope.app.view.roots;

import atlantafx.base.theme.Styles;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.mergescope.app.view.roots.RootsViewModel.LlvmRules;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.model.reach.Roots;

import static org.mergescope.app.view.Texts.text;

/// The page of a view model: sets to tick, names to type, rules to choose, and what would come of it.
final class RootsView extends VBox {
  private final RootsViewModel model;
  private final TextField names = new TextField();

  /// @param close closes the page, once the module is followed as it says
  RootsView(RootsViewModel model, Runnable close) {
    this.model = model;
    setId("roots");
    getStyleClass().add("settings");
    VBox sets = new VBox();
    sets.getStyleClass().add("settings-group");
    for (Roots.Preset set : Roots.Preset.values()) {
      sets.getChildren().add(tick(set));
    }
    names.setId("roots-names");
    names.setPromptText(text("roots.names.prompt"));
    names.setAccessibleText(text("roots.names"));
    names.textProperty().bindBidirectional(model.namesProperty());
    names.setOnAction(event -> model.apply(close));
    Controls.focusWhenShown(names);
    getChildren().addAll(
        title("roots.from"), sets, muted("roots.names"), names, title("roots.rules"), rules(), muted("roots.rules.hint"),
        outcome(), buttons(close));
  }

  private CheckBox tick(Roots.Preset set) {
    String key = "roots." + set.name().toLowerCase(Locale.ROOT);
    CheckBox box = new CheckBox(text(key));
    box.setId(key.replace('.', '-'));
    model.setsProperty().subscribe(now -> box.setSelected(now.contains(set)));
    box.setOnAction(event -> {
      Set<Roots.Preset> next = EnumSet.noneOf(Roots.Preset.class);
      next.addAll(model.setsProperty().get());
      if (box.isSelected() ? next.add(set) : next.remove(set)) {
        model.setsProperty().set(Set.copyOf(next));
      }
    });
    return box;
  }

  private ComboBox<LlvmRules> rules() {
    ComboBox<LlvmRules> box = new ComboBox<>();
    box.setId("roots-rules");
    box.setAccessibleText(text("roots.rules"));
    box.setConverter(new StringConverter<>() {
      @Override
      public String toString(LlvmRules rules) {
        return rules == null ? "" : model.name(rules);
      }

      @Override
      public LlvmRules fromString(String typed) {
        throw new UnsupportedOperationException(typed);
      }
    });
    box.getItems().setAll(RootsViewModel.allRules());
    box.valueProperty().bindBidirectional(model.rulesProperty());
    return box;
  }

  private Node outcome() {
    Label outcome = new Label();
    outcome.setId("roots-outcome");
    outcome.setWrapText(true);
    outcome.textProperty().bind(Bindings.when(model.problemProperty().isEmpty())
        .then(model.countsProperty())
        .otherwise(model.problemProperty()));
    model.problemProperty().subscribe(problem -> {
      outcome.getStyleClass().remove(Styles.DANGER);
      if (!problem.isEmpty()) {
        outcome.getStyleClass().add(Styles.DANGER);
      }
    });
    return outcome;
  }

  private Node buttons(Runnable close) {
    Button cancel = new Button(text("roots.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> close.run());
    Button apply = new Button(text("roots.apply"));
    apply.setId("roots-apply");
    apply.getStyleClass().add(Styles.ACCENT);
    apply.disableProperty().bind(model.problemProperty().isNotEmpty());
    apply.setOnAction(event -> model.apply(close));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(gap, cancel, apply);
    buttons.getStyleClass().add("settings-buttons");
    return buttons;
  }

  private static Label title(String key) {
    Label label = new Label(text(key));
    label.getStyleClass().add(Styles.TEXT_BOLD);
    return label;
  }

  private static Label muted(String key) {
    Label label = new Label(text(key));
    label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    label.setWrapText(true);
    return label;
  }
}
