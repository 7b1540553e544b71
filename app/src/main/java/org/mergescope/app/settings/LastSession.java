package org.mergescope.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What was open, to open it again; never a secret.
///
/// @param modules the files of the open module, none where none was
/// @param trace the file of the open trace, where it came from one
/// @param tempo the URL of the connected Tempo, without user or password
/// @param focus the raw name of the focused symbol
public record LastSession(
    List<Path> modules, Optional<Path> trace, Optional<String> tempo, Optional<String> focus) {
  /// Nothing was open.
  public static final LastSession NONE =
      new LastSession(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public LastSession {
    modules = List.copyOf(modules);
    tempo = tempo.map(url -> url.replaceAll("//[^/]*@", "//").replaceAll("[?#].*", ""));
  }
}
