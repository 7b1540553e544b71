package org.mergescope.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mergescope.bench.engine.WarmEngine.Measured;
import org.mergescope.bench.module.Recipe;
import org.mergescope.bench.window.Account;

/// The tables, in Markdown, grown module by module.
final class Report {
  private static final long WARM_MEGABYTES_PER_SECOND = 800;

  private final Table modules = new Table("module", "what it is", "size", "functions left");
  private final Table cold = new Table(
      "module", "process", "runs", "time", "CPU", "peak memory", "of it no file pages", "faster than opt",
      "less memory than opt", "times reading");
  private final Table warm = new Table("module", "stage", "time", "throughput");
  private final WindowTable window = new WindowTable();
  private final List<String> missing = new ArrayList<>();

  void add(Recipe recipe, long bytes, List<Result> results) {
    long left = results.stream().mapToLong(Result::definitions).max().orElse(0);
    modules.row(recipe.name(), recipe.description(), Amount.megabytes(bytes), Long.toString(left));
    Optional<Result> opt = of(Contender.Role.OPT, results);
    Optional<Result> read = of(Contender.Role.READ, results);
    Budget budget = Budget.of(bytes);
    for (Result result : results) {
      boolean ours = switch (result.contender().role()) {
        case READ, OPT -> false;
        case OURS, OURS_SMALL_HEAP -> true;
      };
      cold.row(
          recipe.name(), result.contender().label(), Integer.toString(result.costs().size()),
          result.wall().text(Amount::seconds), result.cpu().text(Amount::seconds),
          result.peak().text(Amount::megabytes), result.peakUnmapped().text(Amount::megabytes),
          ours ? opt.map(other -> budget.time(result, other)).orElse("") : "",
          ours ? opt.map(other -> budget.memory(result, other)).orElse("") : "",
          read.map(other -> "%.1f×".formatted((double) result.wall().median() / other.wall().median())).orElse(""));
    }
  }

  void addWarm(Recipe recipe, long bytes, List<Measured> stages) {
    for (Measured stage : stages) {
      long megabytesPerSecond = bytes * 1000 / stage.median();
      String verdict = megabytesPerSecond >= WARM_MEGABYTES_PER_SECOND ? "pass" : "**fail**";
      warm.row(
          recipe.name(), stage.stage(),
          new Spread(stage.median(), stage.least(), stage.most()).text(Amount::millis),
          Amount.throughput(bytes, stage.median())
              + (stage.stage().equals("open") ? " (≥ " + WARM_MEGABYTES_PER_SECOND + " MB/s: " + verdict + ")" : ""));
    }
  }

  /// @param module on what it was measured
  void addWindow(String module, Account account) {
    window.add(module, account.actions());
    account.missing().forEach(sentence -> addMissing(module + " in the window, " + sentence + "."));
  }

  void addMissing(String sentence) {
    missing.add(sentence);
  }

  String text(String surroundings) {
    StringBuilder text = new StringBuilder(surroundings).append('\n');
    text.append(modules.text()).append('\n').append(cold.text()).append('\n').append(warm.text());
    text.append('\n').append(window.text());
    missing.forEach(sentence -> text.append("\nNot measured: ").append(sentence).append('\n'));
    return text.toString();
  }

  private static Optional<Result> of(Contender.Role role, List<Result> results) {
    return results.stream().filter(result -> result.contender().role() == role).findFirst();
  }
}
