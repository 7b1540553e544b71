package org.mergescope.app.view.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/// A split pane whose parts have their shares of it whatever its size: one of the library's gives each part as many
/// pixels more or less as the others, so that a pane that was small before the window was there takes the others' room.
abstract class SharesPane extends SplitPane {
  private double sharedOut = -1;

  SharesPane() {
    // Where dividers are besides is what a size made of them: what the user drags is what is wanted.
    addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
      if (event.getTarget() instanceof Node target && isDivider(target)) {
        dragged(getDividers().stream().map(Divider::getPosition).toList());
      }
    });
  }

  /// Where the dividers have to be, from 0 to 1; nothing where that is not known for so many parts.
  abstract List<Double> shares();

  /// The user put the dividers elsewhere.
  abstract void dragged(List<Double> positions);

  /// Puts the dividers where they have to be.
  final void share() {
    List<Double> shares = shares();
    if (shares.size() == getDividers().size()) {
      setDividerPositions(shares.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double size = getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
    if (size != sharedOut) {
      sharedOut = size;
      share();
      super.layoutChildren();
    }
  }

  private boolean isDivider(Node target) {
    Node below = target;
    while (below.getParent() != null && !below.getParent().equals(this)) {
      below = below.getParent();
    }
    return below.getStyleClass().contains("split-pane-divider");
  }
}
