package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.mergescope.model.ir.IrText;

/// Writes the pruned text: kept ranges go from the mapped source to the target as they are, edits in between.
public final class PrunedModuleWriter {
  /// Linux takes what is written a megabyte at a time three times as long, to find memory in one piece for it.
  private static final int CHUNK = 1 << 18;
  private static final int RELEASED = 1 << 22;

  private final PrunePlan plan;
  private final FileChannel out;
  private final DoubleConsumer progress;
  private final BooleanSupplier cancelled;
  private final ByteBuffer small = ByteBuffer.allocateDirect(1 << 16);
  /// The source up to here was copied and is not needed in memory any more.
  private long released;

  private PrunedModuleWriter(
      PrunePlan plan, FileChannel out, DoubleConsumer progress, BooleanSupplier cancelled) {
    this.plan = plan;
    this.out = out;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /// Writes through a temporary file beside the target, then renames; on failure or cancel the target is as before. The
  /// target may be the module's own file, whose old bytes stay mapped as long as somebody looks at them. What is no
  /// regular file, such as a pipe or `/dev/stdout`, is written to directly.
  ///
  /// @param progress told the fraction done
  /// @param cancelled asked at least every few megabytes
  /// @throws IllegalArgumentException where the plan has blockers
  /// @throws IOException where the target cannot be written; its message names the file
  /// @throws CancellationException when cancelled
  public static void write(PrunePlan plan, Path target, DoubleConsumer progress, BooleanSupplier cancelled)
      throws IOException {
    if (!plan.isPossible()) {
      throw new IllegalArgumentException("the plan has " + plan.blockers().size() + " blockers");
    }
    TargetFile.write(target, channel -> write(plan, channel, progress, cancelled));
  }

  static void write(PrunePlan plan, FileChannel out, DoubleConsumer progress, BooleanSupplier cancelled)
      throws IOException {
    new PrunedModuleWriter(plan, out, progress, cancelled).run();
  }

  private void run() throws IOException {
    long at = 0;
    for (Edit edit : plan.edits()) {
      copy(at, edit.start());
      put(ByteBuffer.wrap(edit.replacement().getBytes(StandardCharsets.UTF_8)));
      at = edit.end();
    }
    copy(at, plan.bytesBefore());
    flush();
    progress.accept(1);
  }

  private void copy(long from, long to) throws IOException {
    IrText text = plan.module().text();
    for (long at = from; at < to; at += CHUNK) {
      long end = Math.min(at + CHUNK, to);
      put(text.bytes().asSlice(at, end - at).asByteBuffer());
      if (end - released >= RELEASED) {
        flush();
        text.release(released, end);
        released = end;
        progress.accept((double) end / plan.bytesBefore());
      }
    }
  }

  /// Collects small pieces.
  private void put(ByteBuffer piece) throws IOException {
    if (piece.remaining() > small.remaining()) {
      flush();
    }
    if (piece.remaining() > small.remaining()) {
      drain(piece);
    } else {
      small.put(piece);
    }
  }

  private void flush() throws IOException {
    drain(small.flip());
    small.clear();
  }

  private void drain(ByteBuffer bytes) throws IOException {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("export cancelled");
    }
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }
}
