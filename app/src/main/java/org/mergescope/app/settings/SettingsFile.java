package org.mergescope.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The file of the settings, in the folder of what the program remembers.
public record SettingsFile(Path folder) {
  /// Settings as they were found; `problem` is a sentence where there were some and they could not be used.
  public record Loaded(Settings settings, Optional<String> problem) {}

  /// The file itself.
  public Path path() {
    return folder.resolve("settings.json");
  }

  /// Reads the settings; none there are the defaults. A file that cannot be understood is renamed aside.
  public Loaded load() {
    if (!Files.exists(path())) {
      return new Loaded(Settings.DEFAULTS, Optional.empty());
    }
    try {
      return new Loaded(SettingsJson.read(Files.readString(path())), Optional.empty());
    } catch (IOException broken) {
      return new Loaded(Settings.DEFAULTS, Optional.of(putAside()));
    }
  }

  private String putAside() {
    Path aside = folder.resolve("settings.json.broken");
    try {
      Files.move(path(), aside, StandardCopyOption.REPLACE_EXISTING);
      return "The settings could not be read and start afresh; the old file is now " + aside + ".";
    } catch (IOException stuck) {
      return "The settings in " + path() + " cannot be read; remove the file to get rid of this message.";
    }
  }

  /// Writes the settings through a temporary file.
  ///
  /// @throws IOException where that fails; the file is then as before
  public void save(Settings settings) throws IOException {
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "settings", ".tmp");
    try {
      Files.writeString(temporary, SettingsJson.write(settings));
      Files.move(temporary, path(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
