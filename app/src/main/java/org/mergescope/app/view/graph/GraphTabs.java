package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.FocusTrail;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.settings.SavedGraphs;
import org.mergescope.app.view.Texts;

/// Several graphs of one module. One of them is shown and follows the focus of all views; the others wait, each with
/// its own focus, history, depth, pins and look.
public final class GraphTabs {
  private final GraphViewModel model;
  private final ModuleSession session;
  private final Selection selection;
  private final FocusTrail trail;
  /// Where the shown one is, there is what it was when it was shown last.
  private final List<GraphTab> all = new ArrayList<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 1);
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", 0);
  private Supplier<Camera> camera = () -> Camera.START;
  private Consumer<Camera> lookFrom = place -> {};

  /// The graphs that one view shows in turn; one at first.
  public GraphTabs(GraphViewModel model, ModuleSession session, Selection selection, FocusTrail trail) {
    this.model = model;
    this.session = session;
    this.selection = selection;
    this.trail = trail;
    all.add(shown());
    session.stateProperty().subscribe((before, now) -> moduleChanged(before, now));
  }

  /// Says from where the shown one is seen, and how to look from elsewhere.
  void follow(Supplier<Camera> seenFrom, Consumer<Camera> look) {
    camera = seenFrom;
    lookFrom = look;
  }

  /// How many there are.
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// Which of them is shown.
  ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// The focus of one of them, or [Selection#NONE].
  int focusOf(int tab) {
    return tab == current.get() ? selection.focusProperty().get() : all.get(tab).look().focus();
  }

  /// What its tab says: the focus.
  String title(int tab) {
    return name(tab, true);
  }

  /// The whole name of its focus.
  String wholeTitle(int tab) {
    return name(tab, false);
  }

  private String name(int tab, boolean isShort) {
    int focus = focusOf(tab);
    return session.state()
        .filter(state -> focus != Selection.NONE && focus < state.module().index().symbolCount())
        .map(state -> state.module().displayName(focus))
        .map(name -> isShort ? NodeLabel.of(name) : name)
        .orElseGet(() -> Texts.text("graph.tab.no-focus"));
  }

  /// Shows what is around a symbol in a graph of its own, beside the shown one.
  void open(int symbol) {
    if (symbol < 0 || session.state().isEmpty()) {
      return;
    }
    all.set(current.get(), shown());
    GraphLook look = GraphLook.around(symbol);
    FocusTrail.Waiting start = FocusTrail.Waiting.at(symbol, look.mode());
    all.add(current.get() + 1, new GraphTab(look, start, Camera.START));
    count.set(all.size());
    current.set(current.get() + 1);
    trail.follow(start, () -> model.takeUp(look));
  }

  /// Shows another one.
  void show(int tab) {
    if (tab != current.get()) {
      all.set(current.get(), shown());
      turnTo(tab);
    }
  }

  /// Shows the next one, or the one before.
  void step(int by) {
    show(Math.floorMod(current.get() + by, all.size()));
  }

  /// Closes one of several; where it was shown, its neighbour is shown then.
  void close(int tab) {
    if (all.size() == 1) {
      return;
    }
    all.remove(tab);
    count.set(all.size());
    if (tab == current.get()) {
      turnTo(Math.min(tab, all.size() - 1));
    } else if (tab < current.get()) {
      current.set(current.get() - 1);
    }
  }

  /// What there is to show again when the module is opened another day: focus, look and depth of each.
  public SavedGraphs saved() {
    Optional<GraphNotes> notes = session.state().map(state -> new GraphNotes(state.module().index()));
    List<SavedGraphs.Graph> noted = new ArrayList<>();
    int shownOne = 0;
    for (int tab = 0; notes.isPresent() && tab < all.size(); tab++) {
      boolean isShown = tab == current.get();
      shownOne = isShown ? noted.size() : shownOne;
      notes.get().of(isShown ? model.leave() : all.get(tab).look()).ifPresent(noted::add);
    }
    return new SavedGraphs(noted, shownOne);
  }

  /// Shows what was noted of this module; what turned around something that is gone is left out.
  public void restore(SavedGraphs noted) {
    ModuleState now = session.state().orElse(null);
    if (now == null) {
      return;
    }
    GraphNotes notes = new GraphNotes(now.module().index());
    List<GraphTab> found = new ArrayList<>();
    int shownOne = 0;
    for (int tab = 0; tab < noted.all().size(); tab++) {
      shownOne = tab == noted.shown() ? found.size() : shownOne;
      notes.look(noted.all().get(tab))
          .map(look -> new GraphTab(look, FocusTrail.Waiting.at(look.focus(), look.mode()), Camera.START))
          .ifPresent(found::add);
    }
    if (!found.isEmpty()) {
      all.clear();
      all.addAll(found);
      count.set(all.size());
      turnTo(Math.min(shownOne, all.size() - 1));
    }
  }

  private void turnTo(int tab) {
    GraphTab next = all.get(tab);
    current.set(tab);
    trail.follow(next.trail(), () -> model.takeUp(next.look()));
    // What was never drawn finds its own place when it is.
    if (!next.look().drawing().isEmpty()) {
      lookFrom.accept(next.camera());
    }
  }

  private GraphTab shown() {
    return new GraphTab(model.leave(), trail.leave(), camera.get());
  }

  /// The symbols of another module are not these.
  private void moduleChanged(@Nullable ModuleState before, @Nullable ModuleState now) {
    if (before == null || now == null || before.module().index() != now.module().index()) {
      all.clear();
      all.add(shown());
      count.set(1);
      current.set(0);
    }
  }
}
