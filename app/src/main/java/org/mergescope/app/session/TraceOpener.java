package org.mergescope.app.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.merge.FunctionMapper;
import org.mergescope.model.merge.FunctionMapping;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.tempo.TraceAnswer;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.Trace;

/// Opens traces: what is to know about one is computed off the JavaFX thread, then it is shown. When another module is
/// opened, the spans of the open trace are mapped onto its functions.
public final class TraceOpener {
  private final TaskRunner tasks;
  private final ModuleSession modules;
  private final TraceSession traces;
  private final Consumer<Exception> onError;
  private Target mappedOnto = Target.NONE;

  /// Where a trace comes from; blocks until it is there.
  @FunctionalInterface
  public interface Source {
    /// Reads it, and stops soon after `cancelled` turns true.
    TraceAnswer read(BooleanSupplier cancelled) throws Exception;
  }

  private record Target(@Nullable ModuleIndex index, List<MergedFunction> functions) {
    static final Target NONE = new Target(null, List.of());

    static Target of(Optional<ModuleState> state) {
      return state.map(now -> new Target(now.module().index(), now.module().mergedFunctions())).orElse(NONE);
    }
  }

  /// An opener that follows the module session from now on.
  ///
  /// @param onError told when the spans cannot be mapped onto a module opened later
  public TraceOpener(TaskRunner tasks, ModuleSession modules, TraceSession traces, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.modules = modules;
    this.traces = traces;
    this.onError = onError;
    modules.stateProperty().subscribe(this::mapAgain);
  }

  /// Opens a trace; the newest one asked for wins.
  ///
  /// @param title what the status bar says meanwhile
  public TaskHandle open(String origin, String title, Source source, Runnable onDone, Consumer<Exception> onError) {
    Target target = Target.of(modules.state());
    return tasks.run(
        "open trace",
        title,
        (progress, cancelled) -> {
          TraceAnswer answer = source.read(cancelled);
          Trace trace = answer.trace();
          return new OpenTrace(
              origin, answer.message(), trace, map(trace, target), CriticalPath.of(trace), SelfTime.of(trace));
        },
        opened -> {
          mappedOnto = target;
          traces.open(opened);
          mapAgain();
          onDone.run();
        },
        onError);
  }

  private void mapAgain() {
    Target target = Target.of(modules.state());
    OpenTrace open = traces.trace().orElse(null);
    if (open == null || same(target, mappedOnto)) {
      return;
    }
    mappedOnto = target;
    tasks.run(
        "map spans",
        "Matching spans with functions",
        (progress, cancelled) -> map(open.trace(), target),
        mapping -> traces.trace()
            .filter(now -> now.trace() == open.trace())
            .ifPresent(now -> traces.open(new OpenTrace(
                now.origin(), now.message(), now.trace(), mapping, now.criticalPath(), now.selfTime()))),
        onError);
  }

  private static boolean same(Target a, Target b) {
    return Objects.equals(a.index(), b.index()) && a.functions().equals(b.functions());
  }

  private static FunctionMapping map(Trace trace, Target target) {
    return FunctionMapper.map(trace, target.functions(), target.index());
  }
}
