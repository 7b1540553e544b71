package org.mergescope.app.view.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.FunctionMenu;

/// Callers above, callees below.
final class CallsView extends VBox {
  CallsView(InspectorViewModel viewModel, CallsViewModel calls, FunctionMenu menu) {
    getStyleClass().add("inspector-column");
    for (CallSide side : CallSide.values()) {
      add(side, viewModel, calls, menu);
    }
  }

  private void add(CallSide side, InspectorViewModel viewModel, CallsViewModel calls, FunctionMenu menu) {
    Label title = new Label();
    title.setId("inspector-" + side.key() + "-title");
    title.getStyleClass().add("inspector-title");
    Label nothing = new Label(Texts.text("inspector.no" + side.key()));
    nothing.setMouseTransparent(true);
    CallTree tree = new CallTree(side, viewModel, calls, menu);
    StackPane pane = new StackPane(tree, nothing);
    VBox.setVgrow(pane, Priority.ALWAYS);
    getChildren().addAll(title, pane);
    Runnable show = () -> {
      int count = calls.count(side);
      title.setText(Texts.text("inspector." + side.key(), count));
      nothing.setVisible(count == 0);
      tree.show(calls.symbolProperty().get(), count);
    };
    calls.symbolProperty().subscribe(show);
    viewModel.stateProperty().subscribe((before, now) -> {
      tree.refresh();
      if (before == null || now == null || before.module().index() != now.module().index()) {
        show.run();
      }
    });
  }
}
