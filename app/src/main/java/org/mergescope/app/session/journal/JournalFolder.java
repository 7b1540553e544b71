package org.mergescope.app.session.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the journals are. Off the JavaFX thread.
public record JournalFolder(Path path) {
  private static final Logger LOG = System.getLogger("org.mergescope");
  private static final int NAME_LENGTH = 40;
  private static final String ENDING = ".journal";

  /// The journal that a process keeps for some files.
  JournalFile file(List<Path> files, Writer writer) {
    String whose = writer.process() + "-" + Long.toHexString(writer.started());
    return new JournalFile(path.resolve(name(files) + "-" + whose + ENDING));
  }

  /// The one journal of some files, whichever process keeps it.
  JournalFile file(List<Path> files) {
    return new JournalFile(path.resolve(name(files) + ENDING));
  }

  private static String name(List<Path> files) {
    String first = String.valueOf(files.getFirst().getFileName());
    return first.substring(0, Math.min(first.length(), NAME_LENGTH)) + "-" + Integer.toHexString(files.hashCode());
  }

  /// What processes left behind that run no longer, newest first; what cannot be read as a journal is renamed aside.
  public List<Journal> leftBehind() throws IOException {
    List<Journal> left = new ArrayList<>();
    for (JournalFile file : files()) {
      Optional<Journal> journal = read(file);
      if (journal.isPresent() && !journal.get().header().writer().isRunning()) {
        if (journal.get().holdsSteps()) {
          left.add(journal.get());
        } else {
          file.delete();
        }
      }
    }
    left.sort(Comparator.comparing(Journal::lastStep).reversed());
    return left;
  }

  private List<JournalFile> files() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(path)) {
      return found.filter(file -> file.toString().endsWith(ENDING)).sorted().map(JournalFile::new).toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static Optional<Journal> read(JournalFile file) throws IOException {
    try {
      return file.read();
    } catch (IOException broken) {
      LOG.log(Level.WARNING, "put aside: " + file.path(), broken);
      Files.move(file.path(), file.path().resolveSibling(file.path().getFileName() + ".broken"));
      return Optional.empty();
    }
  }
}
