package org.mergescope.app;

import java.nio.file.Path;
import java.util.Optional;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.view.shell.FileDialogs;

/// What a window needs from outside.
///
/// @param file where the settings are kept
/// @param loaded what was found there
/// @param home the folder of the program, which has the sample, where it is known
/// @param dialogs asks for files
public record Surroundings(
    SettingsFile file, SettingsFile.Loaded loaded, Optional<Path> home, FileDialogs dialogs) {}
