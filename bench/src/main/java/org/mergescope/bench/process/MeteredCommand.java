package org.mergescope.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A command that is measured from outside: the clock, the kernel's account of finished children, and
/// `/proc/<pid>/status`, looked at every few milliseconds.
///
/// @param environment added to ours
public record MeteredCommand(List<String> command, Map<String, String> environment) {
  private static final long LOOK_MILLIS = 4;
  /// Linux counts in hundredths of a second for user space whatever its own clock.
  private static final long NANOS_PER_TICK = 10_000_000;
  private static final Duration LIMIT = Duration.ofMinutes(10);

  public MeteredCommand {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /// Runs it once; what it says goes to a file.
  ///
  /// @throws IOException where it fails or does not end in ten minutes
  public ProcessCost run(Path said) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().putAll(environment);
    long cpuBefore = cpuNanosOfChildren();
    long start = System.nanoTime();
    Process process = builder.start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long peak = 0;
    long peakUnmapped = 0;
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      MemoryUse use = MemoryUse.of(status);
      peak = Math.max(peak, use.peakBytes());
      peakUnmapped = Math.max(peakUnmapped, use.unmappedBytes());
      if (System.nanoTime() - start > LIMIT.toNanos()) {
        process.destroyForcibly().waitFor();
        throw new IOException("no end within " + LIMIT.toMinutes() + " minutes: " + String.join(" ", command));
      }
    }
    long wall = System.nanoTime() - start;
    if (process.exitValue() != 0) {
      throw new IOException(
          "exit code " + process.exitValue() + " of " + String.join(" ", command) + "; " + said + " says why");
    }
    return new ProcessCost(wall, cpuNanosOfChildren() - cpuBefore, peak, peakUnmapped);
  }

  private static long cpuNanosOfChildren() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    // proc(5): fields 16 and 17, counted from 1; the first one left here is field 3.
    return (Long.parseLong(fields.get(13)) + Long.parseLong(fields.get(14))) * NANOS_PER_TICK;
  }
}
