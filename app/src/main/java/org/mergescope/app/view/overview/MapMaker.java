package org.mergescope.app.view.overview;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.model.reach.Dominators;
import org.mergescope.model.reach.Reachability;

/// Has maps made off the JavaFX thread and keeps what still holds for the next one.
final class MapMaker {
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private MapRequest.Known known = MapRequest.Known.NOTHING;
  private @Nullable Reachability retaining;

  MapMaker(TaskRunner tasks, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.onError = onError;
  }

  /// What is known about a state already.
  MapRequest.Known known(ModuleState state) {
    return known.of(state);
  }

  /// Who dominates whom, where it was found out.
  Optional<Dominators> dominators(ModuleState state) {
    return known.of(state).retained().map(MapRequest.Retained::dominators);
  }

  /// Makes a map; a later request takes the place of one that is not answered yet.
  void make(MapRequest request, Consumer<MapRequest.Answer> onDone, Consumer<Exception> onFailure) {
    tasks.run(
        "overview",
        Texts.text("overview.drawing"),
        request::answer,
        answer -> {
          known = answer.known().keeping(known);
          onDone.accept(answer);
        },
        onFailure);
  }

  /// Finds out what dies with what, once for each state, for the tooltip.
  void findRetained(ModuleState state) {
    if (state.reachability() != retaining) {
      retaining = state.reachability();
      tasks.run(
          "overview retained",
          Texts.text("overview.retaining"),
          (progress, cancelled) -> MapRequest.Retained.of(state),
          found -> known = known.with(found),
          onError);
    }
  }
}
