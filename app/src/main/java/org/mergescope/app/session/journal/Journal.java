package org.mergescope.app.session.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.mergescope.app.session.Position;
import org.mergescope.model.ir.ModuleIndex;

/// What a journal holds: choices by name, which any version of the module can be asked for; immutable.
///
/// @param file where it was read
public record Journal(JournalFile file, Header header, List<Entry> entries) {
  public Journal {
    entries = List.copyOf(entries);
  }

  /// Choices and steps as a module has them.
  ///
  /// @param missing how many names of the journal the module does not have
  public record Resolved(Position position, int missing) {}

  /// The files it is about.
  public List<Path> paths() {
    return header.files().stream().map(FileIdentity::path).toList();
  }

  /// When the last step was taken.
  public Instant lastStep() {
    Instant last = Instant.EPOCH;
    for (Entry entry : entries) {
      last = switch (entry) {
        case Entry.Took took -> took.time();
        case Entry.MovedTo moved -> last;
      };
    }
    return last;
  }

  /// Whether any step holds.
  public boolean holdsSteps() {
    int done = 0;
    for (Entry entry : entries) {
      done = switch (entry) {
        case Entry.Took took -> done + 1;
        case Entry.MovedTo(int steps) -> steps;
      };
    }
    return done > 0;
  }

  /// Whether it was written for files with these texts.
  public boolean fits(List<FileIdentity> now) {
    List<FileIdentity> then = header.files();
    boolean same = now.size() == then.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = then.get(i).isSameText(now.get(i));
    }
    return same;
  }

  /// Takes the steps again in a module. Cost: linear in the names of the journal, off the JavaFX thread.
  public Resolved in(ModuleIndex index) {
    Replay replay = new Replay(index);
    entries.forEach(replay::take);
    return replay.resolved();
  }
}
