package org.mergescope.app.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mergescope.app.session.Parked;
import org.mergescope.app.session.journal.Opening.Opened;
import org.mergescope.app.settings.SavedGraphs;
import org.mergescope.app.view.Texts;

/// A module that is open, or several as one program, whether it is shown or not; immutable.
///
/// @param parked what it was when another was shown last; empty for one that is shown
/// @param manifest says which functions were merged into it
/// @param look where the user was in it
public record Document(Opened opened, Optional<Parked> parked, Optional<Path> manifest, Look look) {
  /// Where the user is in a module.
  ///
  /// @param focus the raw name of the focused symbol
  /// @param filter of the function table
  /// @param graphs the tabs of the graph
  public record Look(Optional<String> focus, String filter, SavedGraphs graphs) {
    /// At the beginning.
    public static final Look START = new Look(Optional.empty(), "", SavedGraphs.NONE);
  }

  /// The files it is of.
  public List<Path> paths() {
    return opened.paths();
  }

  /// What its tab says: its file, and how many there are besides.
  public String title() {
    String name = opened.state().module().index().text().name();
    return opened.state().module().isPartial() ? Texts.text("shell.partial.name", name) : name;
  }

  Document parkedAs(Optional<Parked> left, Look seen) {
    return new Document(opened, left, manifest, seen);
  }

  Document withManifest(Path file) {
    return new Document(opened, parked, Optional.of(file), look);
  }
}
