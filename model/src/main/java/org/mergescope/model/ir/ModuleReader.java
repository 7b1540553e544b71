package org.mergescope.model.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/// Reads a text as stretches, on all processors. A stretch is cut where an entity probably starts; what was read of it
/// counts only where the stretch before ends with the entity that starts there, so that the result is that of one pass
/// from the beginning. What was cut wrongly is read again.
final class ModuleReader {
  private static final long SMALLEST_STRETCH = 1 << 21;
  /// A stretch is this part of what a processor still has to read: few long ones share their names, and the short ones
  /// at the end let all processors end at once.
  private static final int PART = 3;

  private final IrText text;
  private final LongConsumer progress;
  private final LongAdder done = new LongAdder();
  private final long[] cuts;

  private ModuleReader(IrText text, long[] cuts, LongConsumer progress) {
    this.text = text;
    this.cuts = cuts;
    this.progress = progress;
  }

  /// Reads from an offset to the end.
  ///
  /// @param progress told by any thread how many bytes were read, once a window; what it throws ends the reading
  static List<ModuleShard> read(IrText text, long from, LongConsumer progress) throws BrokenText {
    long stretches = (long) Runtime.getRuntime().availableProcessors() * PART;
    return read(text, CutPoints.of(text, from, left -> Math.max(SMALLEST_STRETCH, left / stretches)), progress);
  }

  /// The same with stretches of at least so many bytes.
  static List<ModuleShard> read(IrText text, long from, long stretch, LongConsumer progress) throws BrokenText {
    return read(text, CutPoints.of(text, from, left -> stretch), progress);
  }

  private static List<ModuleShard> read(IrText text, long[] cuts, LongConsumer progress) throws BrokenText {
    return new ModuleReader(text, cuts, progress).read();
  }

  private List<ModuleShard> read() throws BrokenText {
    Stretch[] guesses = new Stretch[cuts.length - 1];
    // In order, each by the processor that is free first: halves of the whole would not take equally long.
    AtomicInteger taken = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(processor -> {
      for (int i = taken.getAndIncrement(); i < guesses.length; i = taken.getAndIncrement()) {
        guesses[i] = stretch(cuts[i], cuts[i + 1]);
      }
    });
    List<ModuleShard> shards = new ArrayList<>();
    long at = cuts[0];
    int next = 0;
    while (next < guesses.length) {
      Stretch stretch = cuts[next] == at ? guesses[next] : stretch(at, cuts[next + 1]);
      switch (stretch) {
        case Stretch.Read read -> {
          shards.add(read.shard());
          at = read.end();
        }
        case Stretch.Broken broken -> throw broken.where();
      }
      while (next < guesses.length && cuts[next + 1] <= at) {
        next++;
      }
    }
    return shards;
  }

  private Stretch stretch(long from, long to) {
    EntityReader reader = new EntityReader(text, from, from == cuts[0], new Meter(from));
    try {
      return new Stretch.Read(reader.read(to), reader.position());
    } catch (BrokenText e) {
      return new Stretch.Broken(e);
    }
  }

  private sealed interface Stretch {
    /// @param end where the next entity starts, or the text's length
    record Read(ModuleShard shard, long end) implements Stretch {}

    record Broken(BrokenText where) implements Stretch {}
  }

  /// Adds what one reader has read to what all have.
  private final class Meter implements LongConsumer {
    private long before;

    Meter(long from) {
      this.before = from;
    }

    @Override
    public void accept(long offset) {
      done.add(offset - before);
      before = offset;
      progress.accept(done.sum());
    }
  }
}
