package org.mergescope.app.settings;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StateFolderTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void isWhereTheSystemKeepsState() {
    assertEquals(HOME.resolve(".local/state/mergescope"), StateFolder.of(Map.of(), "Linux", HOME));
    assertEquals(HOME.resolve("Library/Application Support/Mergescope"), StateFolder.of(Map.of(), "Mac OS X", HOME));
    assertEquals(HOME.resolve("AppData/Roaming/Mergescope"), StateFolder.of(Map.of(), "Windows 11", HOME));
  }

  @Test
  void obeysTheEnvironment() {
    assertEquals(Path.of("/s/mergescope"), StateFolder.of(Map.of("XDG_STATE_HOME", "/s"), "Linux", HOME));
    assertEquals(
        HOME.resolve(".local/state/mergescope"), StateFolder.of(Map.of("XDG_STATE_HOME", "relative"), "Linux", HOME));
    assertEquals(Path.of("/r/Mergescope"), StateFolder.of(Map.of("APPDATA", "/r"), "Windows 11", HOME));
  }
}
