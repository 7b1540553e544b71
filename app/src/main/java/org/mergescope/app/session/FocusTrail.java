package org.mergescope.app.session;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Where the focus has been, to go back and forward like in a browser. Changed on the JavaFX thread only.
public final class FocusTrail {
  private static final int LONGEST = 200;

  private final Selection selection;
  private final List<Integer> places = new ArrayList<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack", false);
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward", false);
  private int here = -1;

  /// A trail that follows a selection from now on.
  public FocusTrail(Selection selection) {
    this.selection = selection;
    selection.focusProperty().subscribe(focus -> visit(focus.intValue()));
  }

  /// Whether there is a place before.
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /// Whether there is a place after.
  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /// Focuses the place before.
  public void back() {
    go(here - 1);
  }

  /// Focuses the place after.
  public void forward() {
    go(here + 1);
  }

  /// Forgets all places, as the symbols of another module are not these.
  public void clear() {
    places.clear();
    here = -1;
    tell();
  }

  private void go(int place) {
    if (place >= 0 && place < places.size()) {
      here = place;
      selection.focus(places.get(place));
      tell();
    }
  }

  private void visit(int symbol) {
    if (symbol == Selection.NONE || (here >= 0 && places.get(here) == symbol)) {
      return;
    }
    places.subList(here + 1, places.size()).clear();
    places.add(symbol);
    if (places.size() > LONGEST) {
      places.removeFirst();
    }
    here = places.size() - 1;
    tell();
  }

  private void tell() {
    canGoBack.set(here > 0);
    canGoForward.set(here + 1 < places.size());
  }
}
