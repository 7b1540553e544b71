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
/// @param pinnedFiles those of what was opened that stay in the list, in the order they were pinned
/// @param window where the window was
/// @param dividers positions of the split panes' dividers, by pane
/// @param columns of the function table, in order; none while they are as at first
/// @param reopenLast whether a start without files opens what was open last
/// @param lastSession what was open last
/// @param tempo connections and searches
public record Settings(
    ThemeChoice theme,
    List<Path> recentFiles,
    List<Path> pinnedFiles,
    Optional<WindowPlace> window,
    Map<String, List<Double>> dividers,
    List<TableColumn> columns,
    boolean reopenLast,
    LastSession lastSession,
    Reading reading,
    TempoMemory tempo) {
  /// What a first start knows.
  public static final Settings DEFAULTS =
      new Settings(
          ThemeChoice.SYSTEM,
          List.of(),
          List.of(),
          Optional.empty(),
          Map.of(),
          List.of(),
          true,
          LastSession.NONE,
          Reading.DEFAULTS,
          TempoMemory.NONE);

  private static final int RECENT_FILES = 20;

  public Settings {
    recentFiles = List.copyOf(recentFiles);
    pinnedFiles = List.copyOf(pinnedFiles);
    dividers = Map.copyOf(new TreeMap<>(dividers));
    columns = List.copyOf(columns);
  }

  /// A column of the function table.
  public record TableColumn(String name, boolean visible, double width) {}

  /// Where a window is when it is not maximized, in screen units.
  public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

  /// The same with another theme.
  public Settings withTheme(ThemeChoice chosen) {
    return new Settings(
        chosen, recentFiles, pinnedFiles, window, dividers, columns, reopenLast, lastSession, reading, tempo);
  }

  /// The same with a file at the head of the recent ones.
  public Settings withRecentFile(Path file) {
    List<Path> files = new ArrayList<>(recentFiles);
    Path absolute = file.toAbsolutePath().normalize();
    files.remove(absolute);
    files.addFirst(absolute);
    return withRecentFiles(files.subList(0, Math.min(files.size(), RECENT_FILES)));
  }

  /// The same with no recent files but those that are pinned.
  public Settings withoutRecentFiles() {
    return withRecentFiles(List.of());
  }

  /// The same with other recent files.
  Settings withRecentFiles(List<Path> files) {
    return new Settings(
        theme, files, pinnedFiles, window, dividers, columns, reopenLast, lastSession, reading, tempo);
  }

  /// The same where a file stays in the list of what was opened, or no longer does.
  public Settings withPinned(Path file, boolean pinned) {
    List<Path> files = new ArrayList<>(pinnedFiles);
    Path absolute = file.toAbsolutePath().normalize();
    files.remove(absolute);
    if (pinned) {
      files.add(absolute);
    }
    return withPinnedFiles(files);
  }

  /// The same with other pinned files.
  Settings withPinnedFiles(List<Path> files) {
    return new Settings(
        theme, recentFiles, files, window, dividers, columns, reopenLast, lastSession, reading, tempo);
  }

  /// The same with another place of the window and its panes.
  public Settings withWindow(WindowPlace place, Map<String, List<Double>> dividerPositions) {
    return withWindow(Optional.of(place)).withDividers(dividerPositions);
  }

  Settings withWindow(Optional<WindowPlace> place) {
    return new Settings(
        theme, recentFiles, pinnedFiles, place, dividers, columns, reopenLast, lastSession, reading, tempo);
  }

  Settings withDividers(Map<String, List<Double>> positions) {
    return new Settings(
        theme, recentFiles, pinnedFiles, window, positions, columns, reopenLast, lastSession, reading, tempo);
  }

  /// The same where a start without files opens what was open last, or does not.
  public Settings withReopenLast(boolean reopen) {
    return new Settings(
        theme, recentFiles, pinnedFiles, window, dividers, columns, reopen, lastSession, reading, tempo);
  }

  /// The same with other columns of the function table.
  public Settings withColumns(List<TableColumn> others) {
    return new Settings(
        theme, recentFiles, pinnedFiles, window, dividers, others, reopenLast, lastSession, reading, tempo);
  }

  /// The same, read more easily.
  public Settings withReading(Reading chosen) {
    return new Settings(
        theme, recentFiles, pinnedFiles, window, dividers, columns, reopenLast, lastSession, chosen, tempo);
  }

  /// The same with something else open last.
  public Settings withLastSession(LastSession last) {
    return new Settings(theme, recentFiles, pinnedFiles, window, dividers, columns, reopenLast, last, reading, tempo);
  }

  /// The same with other connections and searches.
  public Settings withTempo(TempoMemory remembered) {
    return new Settings(
        theme, recentFiles, pinnedFiles, window, dividers, columns, reopenLast, lastSession, reading, remembered);
  }
}
