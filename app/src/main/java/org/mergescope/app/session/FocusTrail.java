package org.mergescope.app.session;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Where the focus has been and what of the graph was seen there, to go back and forward like in a browser. Changed on
/// the JavaFX thread only.
public final class FocusTrail {
  private static final int LONGEST = 200;

  private final Selection selection;
  private final List<Place> places = new ArrayList<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack", false);
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward", false);
  private int here = -1;
  private boolean going;
  private boolean focusMoved;

  /// A focus and what of the graph was seen there.
  public record Place(int focus, GraphMode mode) {}

  /// A trail that waits while another one is followed; immutable.
  ///
  /// @param here which of its places one was at, or -1
  public record Waiting(List<Place> places, int here) {
    public Waiting {
      places = List.copyOf(places);
    }

    /// A trail that begins at a place.
    public static Waiting at(int focus, GraphMode mode) {
      return focus == Selection.NONE
          ? new Waiting(List.of(), -1)
          : new Waiting(List.of(new Place(focus, mode)), 0);
    }
  }

  /// A trail that follows a selection from now on.
  public FocusTrail(Selection selection) {
    this.selection = selection;
    selection.focusProperty().subscribe(focus -> visit(focus.intValue()));
    selection.graphModeProperty().subscribe((before, now) -> look(now));
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

  /// The trail so far, to be followed again later.
  public Waiting leave() {
    return new Waiting(places, here);
  }

  /// Follows another trail from now on.
  ///
  /// @param turn goes to where that trail is; no place is made of it
  public void follow(Waiting other, Runnable turn) {
    going = true;
    turn.run();
    going = false;
    focusMoved = false;
    places.clear();
    places.addAll(other.places());
    here = other.here();
    tell();
  }

  private void go(int place) {
    if (place >= 0 && place < places.size()) {
      here = place;
      going = true;
      selection.focus(places.get(place).focus());
      selection.show(places.get(place).mode());
      going = false;
      focusMoved = false;
      tell();
    }
  }

  private void visit(int symbol) {
    if (!going && symbol != Selection.NONE && (here < 0 || places.get(here).focus() != symbol)) {
      add(new Place(symbol, selection.graphModeProperty().get()));
      focusMoved = true;
    }
  }

  /// A view that turns back to where the focus is, because the focus left what it showed, makes no place of its own.
  private void look(GraphMode mode) {
    if (going || here < 0) {
      return;
    }
    Place now = new Place(places.get(here).focus(), mode);
    if (focusMoved && mode.followsFocus()) {
      places.set(here, now);
    } else if (!now.equals(places.get(here))) {
      add(now);
    }
    focusMoved = false;
  }

  private void add(Place place) {
    places.subList(here + 1, places.size()).clear();
    places.add(place);
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
