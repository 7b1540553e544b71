package org.mergescope.bench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Does each action a first time and then as often as is asked, and goes on with the next where one fails.
final class Series {
  private final Pulses pulses;
  private final WindowScene scene;
  private final Account account;
  private final int runs;

  /// @param runs how often an action is measured once it is warm
  Series(Pulses pulses, WindowScene scene, Account account, int runs) {
    this.pulses = pulses;
    this.scene = scene;
    this.account = account;
    this.runs = runs;
  }

  /// One measurement of an action that is measured several times.
  @FunctionalInterface
  interface Once {
    Shot run(int round) throws NotShownException, InterruptedException;
  }

  /// Something that may not work.
  @FunctionalInterface
  interface Part {
    void run() throws NotShownException, InterruptedException;
  }

  Pulses pulses() {
    return pulses;
  }

  WindowScene scene() {
    return scene;
  }

  int runs() {
    return runs;
  }

  /// Waits until nothing is under way.
  void settle() throws NotShownException, InterruptedException {
    pulses.measure(() -> {}, scene.settled());
  }

  /// Measures an action; where its first time fails, it has no numbers but a sentence.
  void answer(String name, Once once) throws InterruptedException {
    answer(name, runs + 1, once);
  }

  /// The same of another kind of answer.
  void answer(Action.Kind kind, String name, Once once) throws InterruptedException {
    answer(kind, name, runs + 1, once);
  }

  /// The same so many times.
  void answer(String name, int times, Once once) throws InterruptedException {
    answer(Action.Kind.ANSWER, name, times, once);
  }

  private void answer(Action.Kind kind, String name, int times, Once once) throws InterruptedException {
    List<Shot> shots = new ArrayList<>();
    attempt(name, () -> {
      for (int round = 0; round < times; round++) {
        settle();
        shots.add(once.run(round));
      }
    });
    add(kind, name, 0, shots);
  }

  /// Measures frames, one step a pulse.
  void frames(String name, IntConsumer step, int count) throws InterruptedException {
    attempt(name, () -> {
      List<Shot> shots = new ArrayList<>();
      for (int round = 0; round <= runs; round++) {
        settle();
        shots.add(pulses.frames(count, step));
      }
      // Of the first time one number, as of every other action: its worst frame.
      List<Long> nanos = new ArrayList<>(List.of(shots.getFirst().worstFrame()));
      shots.stream().skip(1).forEach(shot -> nanos.addAll(shot.nanos()));
      account.add(new Action(
          Action.Kind.FRAMES, name, nanos, shots.stream().map(Shot::worstFrame).toList()));
    });
  }

  /// Keeps what was measured of one of the conditions of shots.
  void add(Action.Kind kind, String name, int condition, List<Shot> shots) {
    if (!shots.isEmpty()) {
      account.add(new Action(
          kind,
          name,
          shots.stream().map(shot -> shot.nanos().get(condition)).toList(),
          shots.stream().map(Shot::worstFrame).toList()));
    }
  }

  /// Tries something; a failure is kept under a name, dialogs that it left are closed.
  void attempt(String name, Part part) throws InterruptedException {
    try {
      part.run();
    } catch (NotShownException reason) {
      account.addMissing(name, String.valueOf(reason.getMessage()));
      try {
        pulses.call(scene::hideDialogs);
      } catch (NotShownException standing) {
        account.addMissing("after " + name, String.valueOf(standing.getMessage()));
      }
    }
  }
}
