package org.mergescope.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a run measured and what it could not, grown action by action and kept as lines of words between tabs.
public final class Account {
  private static final String MISSING = "MISSING";

  private final List<Action> actions = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  /// What was measured, in order.
  public List<Action> actions() {
    return List.copyOf(actions);
  }

  /// A sentence for each action that was not.
  public List<String> missing() {
    return List.copyOf(missing);
  }

  void add(Action action) {
    actions.add(action);
  }

  void addMissing(String action, String reason) {
    missing.add((action + ": " + reason).replaceAll("\\s+", " "));
  }

  void write(Path file) throws IOException {
    Stream<String> measured = actions.stream().map(action -> String.join(
        "\t", action.kind().name(), action.name(), line(action.nanos()), line(action.worstFrames())));
    Stream<String> others = missing.stream().map(sentence -> MISSING + "\t" + sentence);
    Files.write(file, Stream.concat(measured, others).toList());
  }

  static Account read(Path file) throws IOException {
    Account account = new Account();
    for (String line : Files.readAllLines(file)) {
      List<String> words = List.of(line.split("\t", -1));
      if (words.getFirst().equals(MISSING)) {
        account.missing.add(words.get(1));
      } else {
        account.add(new Action(
            Action.Kind.valueOf(words.getFirst()), words.get(1), numbers(words.get(2)), numbers(words.get(3))));
      }
    }
    return account;
  }

  private static String line(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Long> numbers(String line) {
    return Stream.of(line.split(" ")).map(Long::valueOf).toList();
  }
}
