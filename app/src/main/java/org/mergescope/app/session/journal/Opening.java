package org.mergescope.app.session.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.mergescope.app.session.Following;
import org.mergescope.app.session.ModuleLoader;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Position;
import org.mergescope.app.task.Work;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.reach.RootsException;

/// Opens a module, or several as one program, and makes the choices of a journal in it again.
///
/// @param choices the journal, where there is one
/// @param isPartial whether of a broken module is opened what stands before its error
/// @param following how the user let it be followed before; where its roots are there no more it is followed as usual
public record Opening(
    List<Path> paths, Optional<JournalFile> choices, boolean isPartial, Optional<Following> following)
    implements Work<Opening.Opened> {
  public Opening {
    paths = List.copyOf(paths);
  }

  /// Opens modules that have to be whole.
  public Opening(List<Path> paths, Optional<JournalFile> choices) {
    this(paths, choices, false, Optional.empty());
  }

  /// What was opened.
  ///
  /// @param files as they were just before they were read
  /// @param choices the journal whose choices it has
  /// @param missing how many symbols of the journal are not in it
  public record Opened(
      List<FileIdentity> files, ModuleState state, Position position, Optional<JournalFile> choices, int missing) {
    public Opened {
      files = List.copyOf(files);
    }

    /// Their paths.
    public List<Path> paths() {
      return files.stream().map(FileIdentity::path).toList();
    }
  }

  @Override
  public Opened run(DoubleConsumer progress, BooleanSupplier cancelled) throws Exception {
    List<FileIdentity> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(FileIdentity.of(path));
    }
    OpenModule module = followed(new ModuleLoader(paths, MergeManifest.EMPTY, isPartial).run(progress, cancelled));
    Optional<Journal> journal = choices.isPresent() ? choices.get().read() : Optional.empty();
    Journal.Resolved found =
        journal.map(left -> left.in(module.index())).orElse(new Journal.Resolved(Position.START, 0));
    ModuleState state = journal.isPresent()
        ? ModuleState.of(module, found.position().choices())
        : ModuleState.of(module, found.position().choices().deletions(), module.reachability());
    return new Opened(files, state, found.position(), choices, found.missing());
  }

  private OpenModule followed(OpenModule module) {
    try {
      return following.isPresent() ? following.get().in(module) : module;
    } catch (RootsException gone) {
      return module;
    }
  }
}
