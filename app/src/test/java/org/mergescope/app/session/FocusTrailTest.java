package org.mergescope.app.session;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FocusTrailTest {
  private final Selection selection = new Selection();
  private final FocusTrail trail = new FocusTrail(selection);

  private int focus() {
    return selection.focusProperty().get();
  }

  private List<Boolean> ways() {
    return List.of(trail.canGoBackProperty().get(), trail.canGoForwardProperty().get());
  }

  @Test
  void goesBackAndForward() {
    List.of(3, 5, 7).forEach(selection::focus);
    List<Integer> seen = new ArrayList<>();
    trail.back();
    seen.add(focus());
    trail.back();
    seen.add(focus());
    trail.back();
    seen.add(focus());
    trail.forward();
    seen.add(focus());
    assertEquals(List.of(5, 3, 3, 5), seen);
    assertEquals(List.of(true, true), ways());
  }

  @Test
  void anotherTrailTakesItsPlaceAndIsLeftAgain() {
    List.of(3, 5).forEach(selection::focus);
    FocusTrail.Waiting first = trail.leave();
    trail.follow(FocusTrail.Waiting.at(9, new GraphMode.Around()), () -> selection.focus(9));
    assertEquals(List.of(false, false), ways());
    selection.focus(11);
    trail.follow(first, () -> selection.focus(5));
    assertEquals(List.of(true, false), ways());
    trail.back();
    assertEquals(3, focus());
  }

  @Test
  void forgetsTheWayForwardWhenTheUserTurnsOff() {
    List.of(3, 5).forEach(selection::focus);
    trail.back();
    selection.focus(9);
    assertEquals(List.of(true, false), ways());
    trail.back();
    assertEquals(3, focus());
  }

  @Test
  void doesNotCountNothingOrTheSamePlaceTwice() {
    selection.focus(3);
    selection.focus(Selection.NONE);
    selection.focus(3);
    assertEquals(List.of(false, false), ways());
  }

  @Test
  void startsAfreshWhenCleared() {
    List.of(3, 5).forEach(selection::focus);
    trail.clear();
    assertEquals(List.of(false, false), ways());
    selection.focus(8);
    assertEquals(List.of(false, false), ways());
  }

  @Test
  void keepsTheNewestTwoHundredPlaces() {
    for (int symbol = 0; symbol < 500; symbol++) {
      selection.focus(symbol);
    }
    int steps = 0;
    while (trail.canGoBackProperty().get()) {
      trail.back();
      steps++;
    }
    assertEquals(199, steps);
    assertEquals(300, focus());
  }

  @Test
  void remembersWhatOfTheGraphWasSeen() {
    selection.focus(3);
    selection.show(new GraphMode.Cycle(3));
    selection.show(new GraphMode.Namespaces(List.of("std")));
    trail.back();
    assertEquals(new GraphMode.Cycle(3), selection.graphModeProperty().get());
    trail.back();
    assertEquals(new GraphMode.Whole(), selection.graphModeProperty().get());
    assertEquals(List.of(false, true), ways());
    trail.forward();
    assertEquals(new GraphMode.Cycle(3), selection.graphModeProperty().get());
  }

  @Test
  void turningBackToANewFocusIsOnePlace() {
    selection.focus(3);
    selection.show(new GraphMode.Cycle(3));
    selection.focus(5);
    selection.show(new GraphMode.Around());
    trail.back();
    assertEquals(3, focus());
    assertEquals(new GraphMode.Cycle(3), selection.graphModeProperty().get());
  }
}
