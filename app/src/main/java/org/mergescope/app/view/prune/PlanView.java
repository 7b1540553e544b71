package org.mergescope.app.view.prune;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.mergescope.app.view.Texts;

/// A plan to look at: sizes, what goes, which edits are made, and what to watch for.
final class PlanView extends ScrollPane {
  private final VBox box = new VBox();

  PlanView(PlanSummary plan) {
    box.getStyleClass().add("plan");
    setContent(box);
    setFitToWidth(true);
    getStyleClass().addAll("plan-scroll", "edge-to-edge");
    if (plan.changesAnything()) {
      box.getChildren().addAll(sizes(plan), counts("prune.section.deleted", plan.deleted()));
    } else {
      box.getChildren().add(new Label(Texts.text("prune.nothing")));
    }
    sentences("prune.section.blockers", plan.blockers(), MaterialDesignC.CLOSE_OCTAGON_OUTLINE, "plan-blocker");
    sentences("prune.section.warnings", plan.warnings(), MaterialDesignA.ALERT_OUTLINE, "plan-warning");
    if (plan.changesAnything()) {
      box.getChildren().add(counts("prune.section.changes", plan.changes()));
    }
    sentences("prune.section.notes", plan.notes(), MaterialDesignI.INFORMATION_OUTLINE, "plan-note");
  }

  private static HBox sizes(PlanSummary plan) {
    Label sizes = new Label(Texts.text("prune.size", plan.plan().bytesBefore(), plan.plan().bytesAfter()));
    sizes.setId("prune-sizes");
    sizes.getStyleClass().add(Styles.TITLE_4);
    double percent = 100.0 * plan.savedBytes() / Math.max(1, plan.plan().bytesBefore());
    Label saved = new Label(Texts.text("prune.saved", plan.savedBytes(), percent));
    saved.getStyleClass().add(Styles.TEXT_MUTED);
    HBox row = new HBox(sizes, saved);
    row.getStyleClass().add("plan-sizes");
    return row;
  }

  private static VBox counts(String title, List<PlanSummary.Count> counts) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("plan-counts");
    for (int row = 0; row < counts.size(); row++) {
      Label count = new Label(Texts.text("functions.number", counts.get(row).count()));
      count.getStyleClass().add("plan-count");
      grid.add(count, 0, row);
      grid.add(new Label(counts.get(row).what()), 1, row);
    }
    return new VBox(title(title), grid);
  }

  private void sentences(String title, List<String> sentences, Ikon icon, String styleClass) {
    if (sentences.isEmpty()) {
      return;
    }
    VBox list = new VBox(title(title));
    list.getStyleClass().add("plan-sentences");
    for (String sentence : sentences) {
      Label label = new Label(sentence, new FontIcon(icon));
      label.setWrapText(true);
      label.getStyleClass().add(styleClass);
      list.getChildren().add(label);
    }
    box.getChildren().add(list);
  }

  private static Label title(String key) {
    Label title = new Label(Texts.text(key));
    title.getStyleClass().addAll(Styles.TEXT_BOLD, "plan-title");
    return title;
  }
}
