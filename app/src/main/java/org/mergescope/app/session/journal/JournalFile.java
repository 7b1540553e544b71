package org.mergescope.app.session.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A journal on disk. It may be cut off at any byte: what was whole before is read. Off the JavaFX thread.
public record JournalFile(Path path) {
  /// Writes it anew, through a temporary file.
  void begin(Header header, List<Entry> entries) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Path temporary = path.resolveSibling(path.getFileName() + ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(
          temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
        JournalLines.write(JournalJson.write(header), Channels.newOutputStream(channel));
        write(channel, entries);
      }
      Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /// Adds entries to what [#begin] wrote.
  void append(List<Entry> entries) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.APPEND)) {
      write(channel, entries);
    }
  }

  /// Reads what is whole; empty where there is no journal in it.
  public Optional<Journal> read() throws IOException {
    List<String> texts = JournalLines.texts(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    Header header = JournalJson.header(texts.getFirst());
    List<Entry> entries = new ArrayList<>();
    for (String text : texts.subList(1, texts.size())) {
      entries.add(JournalJson.entry(text));
    }
    return Optional.of(new Journal(this, header, entries));
  }

  /// Removes it, where it is there.
  public void delete() throws IOException {
    Files.deleteIfExists(path);
  }

  private static void write(FileChannel channel, List<Entry> entries) throws IOException {
    OutputStream out = Channels.newOutputStream(channel);
    for (Entry entry : entries) {
      JournalLines.write(JournalJson.write(entry), out);
    }
    channel.force(false);
  }
}
