package org.mergescope.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is remembered; immutable.
///
/// @param recentFiles what was opened, newest first
/// @param window where the window was
/// @param dividers positions of the split panes' dividers, by pane
public record Settings(
    ThemeChoice theme,
    List<Path> recentFiles,
    Optional<WindowPlace> window,
    Map<String, List<Double>> dividers,
    Reading reading) {
  /// What a first start knows.
  public static final Settings DEFAULTS =
      new Settings(ThemeChoice.SYSTEM, List.of(), Optional.empty(), Map.of(), Reading.DEFAULTS);

  private static final int RECENT_FILES = 20;

  public Settings {
    recentFiles = List.copyOf(recentFiles);
    dividers = Map.copyOf(new TreeMap<>(dividers));
  }

  /// Where a window is when it is not maximized, in screen units.
  public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

  /// The same with another theme.
  public Settings withTheme(ThemeChoice chosen) {
    return new Settings(chosen, recentFiles, window, dividers, reading);
  }

  /// The same with a file at the head of the recent ones.
  public Settings withRecentFile(Path file) {
    List<Path> files = new ArrayList<>(recentFiles);
    Path absolute = file.toAbsolutePath().normalize();
    files.remove(absolute);
    files.addFirst(absolute);
    return withRecentFiles(files.subList(0, Math.min(files.size(), RECENT_FILES)));
  }

  /// The same with no recent files.
  public Settings withoutRecentFiles() {
    return withRecentFiles(List.of());
  }

  /// The same with another place of the window and its panes.
  public Settings withWindow(WindowPlace place, Map<String, List<Double>> dividerPositions) {
    return new Settings(theme, recentFiles, Optional.of(place), dividerPositions, reading);
  }

  /// The same with other dividers.
  Settings withDividers(Map<String, List<Double>> positions) {
    return new Settings(theme, recentFiles, window, positions, reading);
  }

  /// The same with other recent files.
  Settings withRecentFiles(List<Path> files) {
    return new Settings(theme, files, window, dividers, reading);
  }

  /// The same, read more easily.
  public Settings withReading(Reading chosen) {
    return new Settings(theme, recentFiles, window, dividers, chosen);
  }
}
