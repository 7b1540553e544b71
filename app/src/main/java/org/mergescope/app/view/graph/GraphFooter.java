package org.mergescope.app.view.graph;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

/// What is shown of how much, how to see more, and what else is to be known about the picture.
final class GraphFooter extends FlowPane {
  private final GraphViewModel model;
  private final Label shown = new Label();
  private final Hyperlink more;
  private final Label tooMany = new Label();
  private final Hyperlink bundle;
  private final Hyperlink readable;
  private final Hyperlink table;
  private final Label quiet = new Label(Texts.text("graph.quiet"));
  private final Label hidden = new Label();
  private final Hyperlink unhide;
  private final Label simplified = notice(Texts.text("graph.simplified"));
  private final Label deleted = notice("");
  private final Label remark = notice("");

  GraphFooter(GraphViewModel model, Runnable toTable) {
    this.model = model;
    getStyleClass().add("graph-footer");
    setId("graph-footer");
    deleted.setId("graph-focus-deleted");
    Arrangement arrangement = model.arrangement();
    more = link(() -> arrangement.spend(arrangement.budget().widened()));
    bundle = link(() -> arrangement.spend(Budget.USUAL));
    bundle.setText(Texts.text("graph.bundle"));
    readable = link(() -> arrangement.spend(arrangement.budget().readable()));
    readable.setText(Texts.text("graph.readable", Budget.READABLE));
    table = link(() -> {
      model.picking().selectShown();
      toTable.run();
    });
    table.setText(Texts.text("graph.table"));
    unhide = link(() -> arrangement.choose(arrangement.choicesProperty().get().hidingNothing()));
    unhide.setText(Texts.text("graph.unhide"));
    TooltipText.set(quiet, Texts.text("graph.quiet.tooltip"));
    getChildren().addAll(
        shown, more, tooMany, bundle, readable, table, quiet, hidden, unhide, simplified, deleted, remark);
    model.drawingProperty().subscribe(this::update);
    model.emphasisProperty().subscribe((before, now) -> say(deleted, model.descriptions().focusNotice()));
    model.remarkProperty().subscribe(text -> say(remark, text));
  }

  private static Label notice(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("graph-notice");
    return label;
  }

  private static Hyperlink link(Runnable action) {
    Hyperlink link = new Hyperlink();
    link.setOnAction(event -> {
      link.setVisited(false);
      action.run();
    });
    return link;
  }

  private void update(GraphDrawing drawing) {
    GraphScene scene = drawing.scene();
    Budget budget = model.arrangement().budget();
    boolean part = scene.shown() < scene.total();
    boolean over = scene.total() > Budget.READABLE && isBudgeted(scene);
    shown.setText(drawing.isEmpty() ? "" : Texts.text("graph.shown", scene.shown(), scene.total()));
    more.setText(Texts.text(budget.isReadable() ? "graph.widen" : "graph.widen-anyway"));
    show(more, part && isBudgeted(scene) && !budget.isExhausted());
    tooMany.setText(Texts.text("graph.too-many", scene.total()));
    show(tooMany, over);
    show(bundle, over && !budget.equals(Budget.USUAL));
    show(readable, over && budget.isReadable());
    show(table, over);
    show(quiet, !scene.quiet().isEmpty());
    int left = model.arrangement().choicesProperty().get().hidden().cardinality();
    hidden.setText(Texts.text("graph.hidden", left));
    show(hidden, left > 0);
    show(unhide, left > 0);
    show(simplified, drawing.layout().simplified());
    say(deleted, model.descriptions().focusNotice());
  }

  private static void say(Label notice, String text) {
    notice.setText(text);
    show(notice, !text.isEmpty());
  }

  private static boolean isBudgeted(GraphScene scene) {
    return switch (scene.query()) {
      case GraphQuery.Whole whole -> false;
      case GraphQuery.Chain chain -> false;
      case GraphQuery.Around around -> true;
      case GraphQuery.Ways ways -> true;
      case GraphQuery.Dominated dominated -> true;
      case GraphQuery.Cycle cycle -> true;
      case GraphQuery.Namespaces namespaces -> true;
    };
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
