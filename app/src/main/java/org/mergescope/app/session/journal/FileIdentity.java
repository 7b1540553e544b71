package org.mergescope.app.session.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file as it was at one moment.
///
/// @param modified milliseconds since 1970
/// @param sample a hash of its first and last bytes
public record FileIdentity(Path path, long length, long modified, String sample) {
  private static final int SAMPLE_BYTES = 1 << 16;

  /// Looks at a file. Cost: 128 KiB read.
  public static FileIdentity of(Path file) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    try (FileChannel channel = FileChannel.open(absolute, StandardOpenOption.READ)) {
      long length = channel.size();
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(channel, 0, digest);
      add(channel, Math.max(0, length - SAMPLE_BYTES), digest);
      return new FileIdentity(
          absolute,
          length,
          Files.getLastModifiedTime(absolute).toMillis(),
          HexFormat.of().formatHex(digest.digest(), 0, 16));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /// Whether both have the same text, as far as length and sample tell.
  public boolean isSameText(FileIdentity other) {
    return length == other.length && sample.equals(other.sample);
  }

  private static void add(FileChannel channel, long from, MessageDigest digest) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(SAMPLE_BYTES);
    long at = from;
    while (bytes.hasRemaining()) {
      int read = channel.read(bytes, at);
      if (read <= 0) {
        break;
      }
      at += read;
    }
    digest.update(bytes.flip());
  }
}
