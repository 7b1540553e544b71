package org.mergescope.app.session;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What a file the user gave us is, by its first bytes and never by its name. What is none of these counts as a module,
/// whose reader says best what is wrong with it.
public enum FileKind {
  MODULE,
  TRACE,
  MANIFEST;

  private static final int HEAD_BYTES = 64 << 10;
  private static final int PROTOBUF_FIRST_FIELD = 0x0a;
  private static final Pattern MANIFEST_HEAD = Pattern.compile("\\A\\s*\\{\\s*\"functions\"\\s*:");

  /// Looks at the first 64 KiB.
  ///
  /// @throws IOException where the file cannot be read; its message is a sentence that names the file
  public static FileKind of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder; open the files in it.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(HEAD_BYTES));
    } catch (NoSuchFileException | FileNotFoundException absent) {
      throw new IOException(file + " does not exist.", absent);
    }
  }

  private static FileKind of(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).strip();
    if (text.startsWith("{") || text.startsWith("[")) {
      return MANIFEST_HEAD.matcher(text).find() ? MANIFEST : TRACE;
    }
    boolean protobuf = head.length > 0 && head[0] == PROTOBUF_FIRST_FIELD && isBinary(head);
    return protobuf ? TRACE : MODULE;
  }

  private static boolean isBinary(byte[] head) {
    for (byte b : head) {
      if ((b >= 0 && b < '\t') || (b > '\r' && b < ' ')) {
        return true;
      }
    }
    return false;
  }
}
