package org.mergescope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The machine at one moment: what numbers mean depends on it.
record Machine(String processor, int cores, String memory, String load) {
  static Machine now() throws IOException {
    String loads = Files.readString(Path.of("/proc/loadavg"));
    return new Machine(
        value(Path.of("/proc/cpuinfo"), "model name"), Runtime.getRuntime().availableProcessors(),
        value(Path.of("/proc/meminfo"), "MemTotal"), loads.substring(0, loads.indexOf(' ')));
  }

  /// For the head of the report.
  String sentence(Machine atStart) {
    return """
        %s: %s, %d cores, %s, Linux %s, Java %s. Load average %s at the start, %s at the end: what is above that of our own \
        processes is noise. Times are medians with least and most in brackets.
        """.formatted(
            Instant.now().truncatedTo(ChronoUnit.MINUTES), processor, cores, memory, System.getProperty("os.version"),
            System.getProperty("java.vm.version"), atStart.load, load);
  }

  private static String value(Path file, String key) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> line.startsWith(key)).findFirst()
        .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("unknown");
  }
}
