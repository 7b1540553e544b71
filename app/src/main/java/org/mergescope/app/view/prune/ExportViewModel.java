package org.mergescope.app.view.prune;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.task.RunningTask;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.prune.ExportState.Closed;
import org.mergescope.app.view.prune.ExportState.Done;
import org.mergescope.app.view.prune.ExportState.Failed;
import org.mergescope.app.view.prune.ExportState.Planned;
import org.mergescope.app.view.prune.ExportState.Planning;
import org.mergescope.app.view.prune.ExportState.Refused;
import org.mergescope.app.view.prune.ExportState.Running;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.prune.OptVerifier;
import org.mergescope.model.prune.OptVerifier.Verdict;
import org.mergescope.model.prune.ProgramPlan;
import org.mergescope.model.prune.Unused;

/// An export from its plan to the written file. Follows the session: another deletion makes another plan.
public final class ExportViewModel {
  private static final String LANE = "export";

  private final ModuleSession session;
  private final TaskRunner tasks;
  private final ExportFile.Verifier verifier;
  private final ReadOnlyObjectWrapper<ExportState> state = new ReadOnlyObjectWrapper<>(this, "state", new Closed());
  private final ObjectProperty<@Nullable Path> target = new SimpleObjectProperty<>(this, "target", null);
  private final BooleanProperty overwriteSource = new SimpleBooleanProperty(this, "overwriteSource", false);
  private final BooleanProperty dropUnused = new SimpleBooleanProperty(this, "dropUnused", false);
  private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress", -1);
  private final ReadOnlyStringWrapper phase = new ReadOnlyStringWrapper(this, "phase", "");
  private final ExportPlaces places = new ExportPlaces();
  private final ReadOnlyBooleanWrapper exportedBefore = new ReadOnlyBooleanWrapper(this, "exportedBefore", false);
  private TaskHandle running = () -> {};
  private @Nullable ModuleIndex targetOf;

  /// An export of the session's module.
  public ExportViewModel(ModuleSession session, TaskRunner tasks) {
    this(session, tasks, OptVerifier::verify);
  }

  ExportViewModel(ModuleSession session, TaskRunner tasks, ExportFile.Verifier verifier) {
    this.verifier = verifier;
    this.session = session;
    this.tasks = tasks;
    session.stateProperty().subscribe((before, now) -> {
      tellWhetherExportedBefore();
      planAgain();
    });
    target.subscribe((before, now) -> overwriteSource.set(false));
    dropUnused.subscribe((before, now) -> planAgain());
    progress.subscribe((before, now) -> phase.set(
        Texts.text(now.doubleValue() < 0 ? "prune.phase.checking" : "prune.phase.writing")));
  }

  /// How far the export is.
  public ReadOnlyObjectProperty<ExportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Where the pruned module goes.
  public ObjectProperty<@Nullable Path> targetProperty() {
    return target;
  }

  /// Whether the user agrees that the source is replaced.
  public BooleanProperty overwriteSourceProperty() {
    return overwriteSource;
  }

  /// Whether metadata, types, attribute groups and comdats that nothing uses go as well; changes the plan.
  public BooleanProperty dropUnusedProperty() {
    return dropUnused;
  }

  /// Fraction written, negative while unknown.
  public ReadOnlyDoubleProperty progressProperty() {
    return progress;
  }

  /// What is being done while it runs.
  public ReadOnlyStringProperty phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /// Whether the open module has been exported, so that there is a place to export it to again.
  public ReadOnlyBooleanProperty exportedBeforeProperty() {
    return exportedBefore.getReadOnlyProperty();
  }

  /// Exports to where the open module went last, without a further question. Where the opened file itself would be
  /// replaced, or something blocks the export, nothing is written.
  ///
  /// @param otherwise what is done where there is something to decide first
  public void exportAgain(Runnable otherwise) {
    Path last = session.state().flatMap(now -> places.last(now.module())).orElse(null);
    if (last == null) {
      otherwise.run();
      return;
    }
    session.state().ifPresent(now -> targetOf = now.module().index());
    target.set(last);
    overwriteSource.set(false);
    plan(() -> {
      if (mayExport()) {
        export();
      } else {
        otherwise.run();
      }
    });
  }

  /// Makes the plan of the module as it stands now, and proposes a target.
  public void plan() {
    plan(() -> {});
  }

  private void plan(Runnable then) {
    running.cancel();
    ModuleState now = session.stateProperty().get();
    if (now == null) {
      state.set(new Closed());
      return;
    }
    if (!now.module().index().equals(targetOf)) {
      targetOf = now.module().index();
      target.set(places.next(now.module()));
    }
    Unused unused = dropUnused.get() ? Unused.DROPPED : Unused.KEPT;
    state.set(new Planning());
    running = tasks.run(
        LANE,
        Texts.text("prune.planning"),
        (progressOfPlan, cancelled) ->
            PlanSummary.of(
                ProgramPlan.of(now.module().program(), now.reachability(), now.deletions(), unused, true),
                now.module()),
        summary -> {
          state.set(new Planned(summary));
          then.run();
        },
        failure -> state.set(new Failed(Optional.empty(), sentence(failure))));
  }

  /// Whether the export can start.
  public BooleanBinding canExport() {
    return Bindings.createBooleanBinding(this::mayExport, state, target, overwriteSource);
  }

  private boolean mayExport() {
    return planned().filter(plan -> plan.plan().isPossible()).isPresent()
        && target.get() != null
        && (!targetIsSource() || overwriteSource.get());
  }

  /// Writes, verifies, and puts the result in the target's place.
  public void export() {
    ModuleState now = session.stateProperty().get();
    Path chosen = target.get();
    PlanSummary summary = planned().orElse(null);
    if (now == null || chosen == null || summary == null || !mayExport()) {
      return;
    }
    Path whole = chosen.toAbsolutePath();
    boolean overwrites = overwriteSource.get();
    int version = now.module().policy().version();
    state.set(new Running(summary, whole));
    start(tasks.run(
        LANE,
        Texts.text("prune.exporting", chosen.getFileName()),
        (fraction, cancelled) -> now.module().isLinked()
            ? ExportFolder.of(chosen).write(summary.plan(), overwrites, version, verifier, fraction, cancelled)
            : ExportFile.of(chosen).write(summary.plan().plans().getFirst(), version, verifier, fraction, cancelled),
        verdict -> finish(summary, whole, verdict),
        failure -> state.set(new Failed(Optional.of(summary), sentence(failure)))));
  }

  /// Ends the export; what runs is stopped.
  public void close() {
    running.cancel();
    overwriteSource.set(false);
    state.set(new Closed());
  }

  /// Stops what runs and shows the plan again; the target is as before.
  public void cancel() {
    running.cancel();
    planned().ifPresent(plan -> state.set(new Planned(plan)));
  }

  private void planAgain() {
    switch (state.get()) {
      case Closed closed -> {}
      case Running writing -> {}
      case Planning planning -> plan();
      case Planned planned -> plan();
      case Done done -> plan();
      case Refused refused -> plan();
      case Failed failed -> plan();
    }
  }

  private void finish(PlanSummary summary, Path written, Verdict verdict) {
    if (!(verdict instanceof Verdict.Refused)) {
      session.state().ifPresent(now -> places.wrote(now.module(), written));
      tellWhetherExportedBefore();
      session.exported(summary.plan().deletions());
    }
    state.set(switch (verdict) {
      case Verdict.Refused(String opt, String message) -> new Refused(summary, opt, message);
      case Verdict.Accepted accepted -> new Done(summary, written, accepted);
      case Verdict.NotInstalled notInstalled -> new Done(summary, written, notInstalled);
    });
  }

  private void tellWhetherExportedBefore() {
    exportedBefore.set(session.state().flatMap(now -> places.last(now.module())).isPresent());
  }

  private void start(TaskHandle handle) {
    running = handle;
    progress.unbind();
    progress.set(-1);
    phase.set(Texts.text("prune.phase.writing"));
    if (handle instanceof RunningTask task) {
      progress.bind(task.progress());
    }
  }

  private Optional<PlanSummary> planned() {
    return switch (state.get()) {
      case Closed closed -> Optional.empty();
      case Planning planning -> Optional.empty();
      case Planned(PlanSummary plan) -> Optional.of(plan);
      case Running(PlanSummary plan, Path path) -> Optional.of(plan);
      case Done(PlanSummary plan, Path path, Verdict verdict) -> Optional.of(plan);
      case Refused(PlanSummary plan, String opt, String message) -> Optional.of(plan);
      case Failed(Optional<PlanSummary> plan, String sentence) -> plan;
    };
  }

  /// Whether the target is the file that was opened, or a folder with one of the files.
  public boolean targetIsSource() {
    Path chosen = target.get();
    ModuleState now = session.stateProperty().get();
    if (chosen == null || now == null) {
      return false;
    }
    return ExportPlaces.isSource(now.module(), chosen);
  }

  private static String sentence(Exception failure) {
    return Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
  }
}
