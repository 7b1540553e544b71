package org.mergescope.app.view.merged;

import atlantafx.base.theme.Styles;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Durations;
import org.mergescope.app.view.shell.TooltipText;
import org.mergescope.model.merge.FunctionTimes;
import org.mergescope.model.merge.MergedFunction;

import static org.mergescope.app.view.Texts.text;

/// One function: its name and time on the first line, how much code it is on the second, with a bar of what of that is
/// its own, shared and unreachable.
final class MergedCell extends ListCell<MergedRow> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Label name = new Label();
  private final Label time = new Label();
  private final Label code = new Label();
  private final Label critical = new Label();
  private final SizeBar bar = new SizeBar();
  private final VBox box;

  MergedCell() {
    getStyleClass().add("merged-cell");
    name.getStyleClass().add(Styles.TEXT_BOLD);
    code.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    critical.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    box = new VBox(line(name, time), line(code, critical), bar);
    box.getStyleClass().add("merged-box");
    setPrefWidth(0);
  }

  private static HBox line(Label left, Label right) {
    left.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(left, Priority.ALWAYS);
    right.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(left, right);
    line.getStyleClass().add("merged-line");
    return line;
  }

  @Override
  protected void updateItem(@Nullable MergedRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(HEADING, row instanceof MergedRow.Heading);
    setText(row instanceof MergedRow.Heading heading ? heading.title() : null);
    TooltipText.set(this, "");
    switch (row) {
      case null -> setGraphic(null);
      case MergedRow.Heading heading -> setGraphic(null);
      case MergedRow.Local local -> {
        show(local);
        setGraphic(box);
      }
      case MergedRow.Foreign foreign -> {
        show(foreign.times());
        setGraphic(box);
      }
    }
  }

  private void show(MergedRow.Local local) {
    MergedFunction function = local.function();
    name.setText(function.name());
    time.setText(local.times().map(MergedCell::time).orElse(""));
    critical.setText(local.times().map(MergedCell::critical).orElse(""));
    int functions = function.exclusive().functions() + function.shared().functions();
    code.setText(text("merged.code", functions, ByteSize.text(local.bytes())));
    TooltipText.set(this, text(
        "merged.tooltip",
        function.name(),
        function.rule(),
        function.entries().size(),
        size(function.exclusive()),
        size(function.shared()),
        size(function.unreachable()),
        local.times().map(MergedCell::times).orElse("")));
    bar.setVisible(true);
    bar.setManaged(true);
    bar.show(function);
  }

  private void show(FunctionTimes times) {
    name.setText(times.name());
    time.setText(time(times));
    critical.setText(critical(times));
    code.setText(text("merged.not-here"));
    bar.setVisible(false);
    bar.setManaged(false);
  }

  private static String time(FunctionTimes times) {
    return text("merged.time", times.spans(), Durations.text(times.totalNanos()));
  }

  private static String times(FunctionTimes times) {
    return text(
        "merged.tooltip.times",
        Durations.text(times.totalNanos()),
        Durations.text(times.selfNanos()),
        Durations.text(times.criticalNanos()));
  }

  private static String critical(FunctionTimes times) {
    return text("merged.critical", Durations.text(times.criticalNanos()));
  }

  private static String size(MergedFunction.CodeSize size) {
    return text("merged.size", size.functions(), ByteSize.text(size.bytes()));
  }
}
