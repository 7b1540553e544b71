package org.mergescope.model.prune;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// What a short-lived program said, on both of its outputs together.
@SuppressWarnings("ArrayRecordComponent") // Raw bytes inside the package; not compared.
record ProcessRun(int exitCode, byte[] output) {
  private static final long LIMIT_NANOS = TimeUnit.MINUTES.toNanos(10);
  private static final int MOST_OUTPUT = 1 << 16;
  private static final long POLL_MILLIS = 20;

  /// Runs a program to its end.
  ///
  /// @throws IOException where it cannot be started or takes longer than ten minutes
  /// @throws CancellationException when cancelled, or when the thread is interrupted; the program is ended
  static ProcessRun of(List<String> command, BooleanSupplier cancelled) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    long deadline = System.nanoTime() + LIMIT_NANOS;
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (InputStream from = process.getInputStream()) {
      while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        take(from, output);
        if (cancelled.getAsBoolean()) {
          throw new CancellationException("cancelled");
        }
        if (System.nanoTime() > deadline) {
          throw new IOException("gave no answer within ten minutes");
        }
      }
      take(from, output);
      return new ProcessRun(process.exitValue(), output.toByteArray());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } finally {
      process.destroyForcibly();
    }
  }

  /// Takes what is there, without waiting for more.
  private static void take(InputStream from, ByteArrayOutputStream output) throws IOException {
    for (int available = from.available(); available > 0; available = from.available()) {
      byte[] bytes = from.readNBytes(available);
      output.write(bytes, 0, Math.min(bytes.length, MOST_OUTPUT - output.size()));
    }
  }
}
