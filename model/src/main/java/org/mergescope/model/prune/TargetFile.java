package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A file that is either written as a whole or left as it was: the text goes to a temporary file in the same directory,
/// which then takes the target's place. A link is followed; the permissions of a file that is replaced are kept.
public final class TargetFile {
  /// Writes the contents.
  public interface Contents {
    /// Writes all of them.
    void writeTo(FileChannel channel) throws IOException;
  }

  private TargetFile() {}

  /// Writes a file.
  ///
  /// @throws IOException with one sentence that names the file
  public static void write(Path target, Contents contents) throws IOException {
    try {
      if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
          contents.writeTo(channel);
        }
      } else {
        replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), contents);
      }
    } catch (IOException e) {
      throw new IOException(target + " cannot be written: " + explained(target, e) + ".", e);
    }
  }

  /// Writes several files of one folder, which is made where it is missing: all of them or none.
  ///
  /// @throws IOException with one sentence that names the file
  static void writeAll(List<Path> targets, List<Contents> contents) throws IOException {
    List<Path> temporaries = new ArrayList<>();
    Path current = targets.getFirst();
    try {
      for (int i = 0; i < targets.size(); i++) {
        current = targets.get(i).toAbsolutePath();
        if (Files.isDirectory(current)) {
          throw new IOException("it is a directory");
        }
        Files.createDirectories(Objects.requireNonNull(current.getParent()));
        Path temporary = temporary(current);
        temporaries.add(temporary);
        try (FileChannel channel =
            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
          contents.get(i).writeTo(channel);
        }
        copyPermissions(current, temporary);
      }
      for (int i = 0; i < targets.size(); i++) {
        current = targets.get(i).toAbsolutePath();
        move(temporaries.get(i), Files.exists(current) ? current.toRealPath() : current);
      }
    } catch (IOException e) {
      throw new IOException(current + " cannot be written: " + explained(current, e) + ".", e);
    } finally {
      for (Path temporary : temporaries) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  private static Path temporary(Path target) {
    return target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + "."
        + Long.toHexString(System.nanoTime()) + ".tmp");
  }

  private static void replace(Path target, Contents contents) throws IOException {
    Path directory = target.getParent();
    if (Files.isDirectory(target) || directory == null) {
      throw new IOException("it is a directory");
    }
    if (!Files.isDirectory(directory)) {
      throw new IOException("the directory " + directory + " does not exist");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Path temporary = temporary(target);
    try {
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        contents.writeTo(channel);
      }
      copyPermissions(target, temporary);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView permissions = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (Files.exists(from) && permissions != null) {
      permissions.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String explained(Path target, IOException e) {
    if (e instanceof AccessDeniedException) {
      Path directory = target.toAbsolutePath().getParent();
      return Files.exists(target) && !Files.isWritable(target)
          ? "you may not change it"
          : "you may not write to " + (directory == null ? "its directory" : directory);
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
