package org.mergescope.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mergescope.app.session.Following;

/// What was open, to open it again; never a secret.
///
/// @param documents the modules that were open, in the order of their tabs
/// @param shown which of them was shown
/// @param trace the file of the open trace, where it came from one
/// @param tempo the URL of the connected Tempo, without user or password
public record LastSession(List<Document> documents, int shown, Optional<Path> trace, Optional<String> tempo) {
  /// Nothing was open.
  public static final LastSession NONE = new LastSession(List.of(), 0, Optional.empty(), Optional.empty());

  public LastSession {
    documents = List.copyOf(documents);
    tempo = tempo.map(url -> url.replaceAll("//[^/]*@", "//").replaceAll("[?#].*", ""));
  }

  /// A module, or several as one program.
  ///
  /// @param modules its files
  /// @param manifest says which functions were merged into it
  /// @param focus the raw name of the focused symbol
  /// @param filter of the function table
  /// @param graphs the tabs of its graph
  /// @param following how it was followed, where the user had chosen that
  public record Document(
      List<Path> modules,
      Optional<Path> manifest,
      Optional<String> focus,
      String filter,
      SavedGraphs graphs,
      Optional<Following> following) {
    public Document {
      modules = List.copyOf(modules);
    }
  }
}
