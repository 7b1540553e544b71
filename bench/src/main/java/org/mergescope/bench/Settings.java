package org.mergescope.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// What to measure and how often; docs/benchmarks.md says what each is for.
///
/// @param home where the launcher stands
/// @param cache where modules are kept between runs
/// @param results where the table goes
/// @param modules names, in the order of the table
/// @param runs how often every command runs
/// @param bigOptRuns how often opt runs on a big module
/// @param copiesMegabytes size of the many-copies module
/// @param warm whether JMH runs
/// @param window names of the modules that are opened in the window; none where nothing is
record Settings(
    Path home, Path cache, Path results, List<String> modules, int runs, int bigOptRuns, int copiesMegabytes,
    boolean warm, List<String> window) {
  private static final String NONE = "none";

  Settings {
    modules = List.copyOf(modules);
    window = List.copyOf(window);
  }

  static Settings of(Properties given) {
    return new Settings(
        path(given, "home"),
        path(given, "cache"),
        path(given, "results"),
        names(given, "modules"),
        Integer.parseInt(value(given, "runs")),
        Integer.parseInt(value(given, "big.opt.runs")),
        Integer.parseInt(value(given, "copies.megabytes")),
        Boolean.parseBoolean(value(given, "warm")),
        names(given, "window"));
  }

  private static List<String> names(Properties given, String name) {
    String value = value(given, name);
    return value.equals(NONE) ? List.of() : List.of(value.split(","));
  }

  private static Path path(Properties given, String name) {
    return Path.of(value(given, name)).toAbsolutePath().normalize();
  }

  private static String value(Properties given, String name) {
    String value = given.getProperty("bench." + name, "").strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException("bench." + name + " is not set; the bench profile sets it");
    }
    return value;
  }
}
