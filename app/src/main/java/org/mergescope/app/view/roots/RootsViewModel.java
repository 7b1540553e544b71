package org.mergescope.app.view.roots;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.RootChoice;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

import static org.mergescope.app.view.Texts.text;

/// From where the open module is followed and by the rules of which LLVM, as it is and as the user wants it.
final class RootsViewModel {
  private static final int OLDEST = 3;
  private static final int NEWEST = 23;

  private final ModuleSession session;
  private final TaskRunner tasks;
  private final ObjectProperty<Set<Roots.Preset>> sets = new SimpleObjectProperty<>(this, "sets", Set.of());
  private final StringProperty names = new SimpleStringProperty(this, "names", "");
  private final ObjectProperty<LlvmRules> rules = new SimpleObjectProperty<>(this, "rules", LlvmRules.AS_WRITTEN);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
  private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper(this, "counts", "");

  /// The rules of an LLVM, or where the version is 0 of the one that wrote the module.
  record LlvmRules(int version) {
    static final LlvmRules AS_WRITTEN = new LlvmRules(0);

    LivenessPolicy policy(ModuleIndex module) {
      return version == 0 ? LivenessPolicy.of(module) : LivenessPolicy.ofVersion(version);
    }
  }

  private record Followed(OpenModule module, int live, int dead) {
    static Followed of(OpenModule module) {
      ModuleState.Sizes sizes = ModuleState.of(module, Deletions.NOTHING, module.reachability()).sizes();
      return new Followed(module, sizes.functions() - sizes.deadFunctions(), sizes.deadFunctions());
    }
  }

  /// What the page says when it is opened: how the session's module is followed now.
  RootsViewModel(ModuleSession session, TaskRunner tasks) {
    this.session = session;
    this.tasks = tasks;
    takeFromModule();
    sets.subscribe((before, now) -> look());
    names.subscribe((before, now) -> look());
    rules.subscribe((before, now) -> look());
    look();
  }

  /// The sets that are ticked.
  ObjectProperty<Set<Roots.Preset>> setsProperty() {
    return sets;
  }

  /// Names and patterns.
  StringProperty namesProperty() {
    return names;
  }

  /// By whose rules.
  ObjectProperty<LlvmRules> rulesProperty() {
    return rules;
  }

  /// What is wrong with the choice, or "".
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// How many functions would be live and dead, or "" where that is not known.
  ReadOnlyStringProperty countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /// The rules there are to choose from.
  static List<LlvmRules> allRules() {
    return Stream.concat(
        Stream.of(LlvmRules.AS_WRITTEN),
        IntStream.iterate(NEWEST, version -> version >= OLDEST, version -> version - 1).mapToObj(LlvmRules::new))
        .toList();
  }

  /// How rules are called.
  String name(LlvmRules which) {
    return which.version() != 0
        ? text("roots.rules.of", which.version())
        : module()
            .map(open -> text("roots.rules.written", LivenessPolicy.of(open.index()).version()))
            .orElseGet(() -> text("roots.rules.as-written"));
  }

  private void takeFromModule() {
    module().ifPresent(open -> {
      RootChoice choice = RootChoice.of(open.roots());
      sets.set(choice.sets());
      names.set(String.join(" ", choice.names()));
      LlvmRules now = new LlvmRules(open.policy().version());
      rules.set(open.policy().equals(LivenessPolicy.of(open.index())) ? LlvmRules.AS_WRITTEN : now);
    });
  }

  /// Follows the module as chosen; where that cannot be, the problem says why.
  ///
  /// @param then what is done once it is shown
  void apply(Runnable then) {
    follow(followed -> {
      session.follow(followed.module());
      session.whenShown(then);
    });
  }

  private void look() {
    counts.set("");
    follow(followed -> counts.set(text("roots.counts", followed.live(), followed.dead())));
  }

  private void follow(Consumer<Followed> onDone) {
    RootChoice choice = new RootChoice(sets.get(), RootChoice.names(names.get()));
    problem.set(choice.isEmpty() ? text("roots.none") : "");
    LlvmRules chosen = rules.get();
    module().filter(open -> !choice.isEmpty()).ifPresent(open -> tasks.run(
        "roots",
        text("roots.following"),
        (progress, cancelled) -> Followed.of(open.followed(choice.roots(), chosen.policy(open.index()))),
        onDone,
        failure -> problem.set(failure instanceof RootsException ? String.valueOf(failure.getMessage())
            : text("roots.failed", failure))));
  }

  private Optional<OpenModule> module() {
    return session.state().map(ModuleState::module);
  }
}
