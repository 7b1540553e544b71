package org.mergescope.model.fuzz;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One run: text number `n` of a seed, and whether opt judges it, is the same each time, since all that came before was.
final class FuzzRun implements Runnable {
  /// What went wrong, with the text that did it.
  @SuppressWarnings("ArrayRecordComponent") // Not compared.
  record Found(byte[] text, long number, Finding finding) {}

  /// What is being looked at, since when.
  @SuppressWarnings("ArrayRecordComponent") // Not compared.
  record Current(byte[] text, long number, long sinceNanos) {}

  /// Of the texts that we read one in so many goes to opt, which needs about as long for it as we for all; of those that
  /// we refuse far fewer.
  private static final int JUDGED_READ = 16;

  private static final int JUDGED_REFUSED = 800;

  private final Corpus corpus;
  private final long seed;
  private final Examination examination;
  private final List<OptJudge> judges;
  private final BooleanSupplier stopped;
  private final FindingSink sink;
  private final Features features = new Features();
  private volatile @Nullable Current current;
  private volatile long count;
  private final LongAdder read = new LongAdder();
  private final LongAdder judged = new LongAdder();
  private final LongAdder accepted = new LongAdder();

  /// Takes findings; answers whether the run goes on.
  @FunctionalInterface
  interface FindingSink {
    boolean take(Found found);
  }

  FuzzRun(
      Corpus corpus, long seed, Examination examination, List<OptJudge> judges, BooleanSupplier stopped,
      FindingSink sink) {
    this.corpus = corpus;
    this.seed = seed;
    this.examination = examination;
    this.judges = judges;
    this.stopped = stopped;
    this.sink = sink;
  }

  @Override
  public void run() {
    for (long number = 0; !stopped.getAsBoolean(); number++) {
      Random random = new Random(seed * 1_000_003 + number);
      byte[] text = mutated(random);
      current = new Current(text, number, System.nanoTime());
      try {
        examine(text, random);
      } catch (Finding finding) {
        if (!sink.take(new Found(text, number, finding))) {
          return;
        }
      }
      count = number + 1;
    }
  }

  private void examine(byte[] text, Random random) throws Finding {
    Features seen = examination.examine(text, random);
    if (features.addAll(seen)) {
      corpus.add(text);
    }
    boolean isRead = Sample.of(text).isPresent();
    read.add(isRead ? 1 : 0);
    if (!judges.isEmpty() && random.nextInt(isRead ? JUDGED_READ : JUDGED_REFUSED) == 0) {
      OptJudge judge = judges.get(random.nextInt(4) == 0 ? random.nextInt(judges.size()) : 0);
      try {
        accepted.add(judge.judge(text, random) ? 1 : 0);
      } finally {
        judged.increment();
      }
    }
  }

  /// Some texts change along their entities only, so that LLVM still reads many.
  private byte[] mutated(Random random) {
    byte[] text = corpus.any(random);
    boolean gentle = random.nextBoolean();
    for (int changes = 1 + random.nextInt(5); changes > 0 && text.length > 0; changes--) {
      byte[] other = corpus.any(random);
      text = gentle || random.nextInt(3) == 0
          ? EntityMutations.any(text, other, random)
          : ByteMutations.ALL.get(random.nextInt(ByteMutations.ALL.size())).apply(text, other, random);
    }
    return text;
  }

  @Nullable Current current() {
    return current;
  }

  @Override
  public String toString() {
    return "seed " + seed + ": " + count + " texts, " + read + " read, " + judged + " judged by opt, of which it read "
        + accepted + "; " + features.count() + " features, corpus of " + corpus.size();
  }
}
