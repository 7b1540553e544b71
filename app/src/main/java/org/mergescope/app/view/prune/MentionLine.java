package org.mergescope.app.view.prune;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.prune.DeleteQuestion.Mention;

/// Who does what to whom, and where. Where there is too little room the two names are shortened in their middle, never
/// what stands between them.
final class MentionLine extends Region {
  private static final double GAP = 5;
  private static final double BEFORE_PLACE = 14;

  private final Label from = name("prune-from");
  private final Label verb = new Label();
  private final Label to = name("prune-to");
  private final Label place = new Label();

  MentionLine() {
    verb.getStyleClass().add("prune-verb");
    place.getStyleClass().addAll("prune-place", Styles.TEXT_MUTED);
    getChildren().setAll(from, verb, to, place);
  }

  private static Label name(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    return label;
  }

  void show(Mention mention) {
    from.setText(mention.from());
    verb.setText(mention.verb());
    to.setText(mention.to());
    place.setText(mention.unreachable()
        ? Texts.text("prune.ask.unreachable") + "  " + mention.place()
        : mention.place());
    requestLayout();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return from.prefWidth(-1) + to.prefWidth(-1) + besideNames();
  }

  @Override
  protected double computePrefHeight(double width) {
    return verb.prefHeight(-1);
  }

  private double besideNames() {
    return verb.prefWidth(-1) + place.prefWidth(-1) + 2 * GAP + BEFORE_PLACE;
  }

  @Override
  protected void layoutChildren() {
    double names = Math.max(0, getWidth() - besideNames());
    double first = share(from.prefWidth(-1), to.prefWidth(-1), names);
    double second = Math.min(to.prefWidth(-1), names - first);
    double x = put(from, 0, first) + GAP;
    x = put(verb, x, verb.prefWidth(-1)) + GAP;
    put(to, x, second);
    put(place, getWidth() - place.prefWidth(-1), place.prefWidth(-1));
  }

  /// A name gets what it needs, or half of the room and what the other leaves.
  private static double share(double wanted, double others, double room) {
    return Math.min(wanted, Math.max(room / 2, room - others));
  }

  private double put(Label label, double x, double width) {
    label.resizeRelocate(x, 0, width, getHeight());
    return x + width;
  }
}
