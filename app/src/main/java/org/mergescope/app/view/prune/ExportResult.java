package org.mergescope.app.view.prune;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.mergescope.app.view.Texts;
import org.mergescope.model.prune.OptVerifier.Verdict;

/// What came of an export.
final class ExportResult {
  private ExportResult() {}

  static Node done(PlanSummary plan, Path path, Verdict verdict) {
    Label sizes = new Label(Texts.text("prune.size", plan.plan().bytesBefore(), plan.plan().bytesAfter()));
    Label opinion = new Label(switch (verdict) {
      case Verdict.Accepted(String opt) -> Texts.text("prune.accepted", opt);
      case Verdict.NotInstalled(String looked) -> Texts.text("prune.notchecked", looked);
      case Verdict.Refused(String opt, String message) -> message;
    });
    opinion.setId("export-verdict");
    return box(
        headline(Texts.text("prune.done", path), MaterialDesignC.CHECK_CIRCLE_OUTLINE, Styles.SUCCESS),
        sizes,
        opinion);
  }

  static Node refused(String sentence, String message) {
    TextArea details = new TextArea(message);
    details.setEditable(false);
    details.getStyleClass().add("opt-message");
    VBox.setVgrow(details, Priority.ALWAYS);
    return box(headline(sentence, MaterialDesignC.CLOSE_OCTAGON_OUTLINE, Styles.DANGER), details);
  }

  static Node failed(String sentence) {
    Label reason = new Label(sentence);
    reason.setWrapText(true);
    return box(headline(Texts.text("prune.failed"), MaterialDesignA.ALERT_OUTLINE, Styles.DANGER), reason);
  }

  private static Label headline(String text, Ikon icon, String styleClass) {
    Label label = new Label(text, new FontIcon(icon));
    label.setId("export-result");
    label.setWrapText(true);
    label.getStyleClass().addAll("export-headline", styleClass);
    return label;
  }

  private static Node box(Node... content) {
    VBox box = new VBox(content);
    box.getStyleClass().add("export-result");
    return box;
  }
}
