package org.mergescope.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where this system keeps what a program remembers.
public final class StateFolder {
  private StateFolder() {}

  /// The folder for an environment: `$XDG_STATE_HOME/mergescope`, else what is usual on the system.
  ///
  /// @param system the system's name, as in `os.name`
  public static Path of(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    String xdg = environment.getOrDefault("XDG_STATE_HOME", "");
    if (Path.of(xdg).isAbsolute()) {
      return Path.of(xdg, "mergescope");
    }
    if (name.startsWith("windows")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      return roaming.isEmpty() ? home.resolve("AppData/Roaming/Mergescope") : Path.of(roaming, "Mergescope");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/Mergescope");
    }
    return home.resolve(".local/state/mergescope");
  }
}
