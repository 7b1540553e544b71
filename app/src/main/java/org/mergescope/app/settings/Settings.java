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
/// @param columns of the function table, in order; none while they are as at first
public record Settings(
    ThemeChoice theme,
    List<Path> recentFiles,
    Optional<WindowPlace> window,
    Map<String, List<Double>> dividers,
    List<TableColumn> columns) {
  /// What a first start knows.
  public static final Settings DEFAULTS =
      new Settings(ThemeChoice.SYSTEM, List.of(), Optional.empty(), Map.of(), List.of());

  private static final int RECENT_FILES = 20;

  public Settings {
    recentFiles = List.copyOf(recentFiles);
    dividers = Map.copyOf(new TreeMap<>(dividers));
    columns = List.copyOf(columns);
  }

  /// A column of the function table.
  public record TableColumn(String name, boolean visible, double width) {}

  /// Where a window is when it is not maximized, in screen units.
  public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

  /// The same with another theme.
  public Settings withTheme(ThemeChoice chosen) {
    return new Settings(chosen, recentFiles, window, dividers, columns);
  }

  /// The same with a file at the head of the recent ones.
  public Settings withRecentFile(Path file) {
    List<Path> files = new ArrayList<>(recentFiles);
    Path absolute = file.toAbsolutePath().normalize();
    files.remove(absolute);
    files.addFirst(absolute);
    return new Settings(theme, files.subList(0, Math.min(files.size(), RECENT_FILES)), window, dividers, columns);
  }

  /// The same with no recent files.
  public Settings withoutRecentFiles() {
    return new Settings(theme, List.of(), window, dividers, columns);
  }

  /// The same with another place of the window and its panes.
  public Settings withWindow(WindowPlace place, Map<String, List<Double>> dividerPositions) {
    return new Settings(theme, recentFiles, Optional.of(place), dividerPositions, columns);
  }

  /// The same with other columns of the function table.
  public Settings withColumns(List<TableColumn> others) {
    return new Settings(theme, recentFiles, window, dividers, others);
  }
}
