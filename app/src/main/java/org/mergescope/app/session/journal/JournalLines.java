package org.mergescope.app.session.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/// The lines of a journal: each begins with the checksum of its rest, so that one which was cut short, or that a disk
/// lost, is known. What follows such a line counts for nothing.
final class JournalLines {
  private static final int CHECKSUM_DIGITS = 8;

  private JournalLines() {}

  /// Writes a line for a text without line breaks, given in UTF-8.
  static void write(byte[] text, OutputStream out) throws IOException {
    out.write((checksum(text) + " ").getBytes(StandardCharsets.US_ASCII));
    out.write(text);
    out.write('\n');
  }

  /// The texts of the whole lines.
  static List<String> texts(String journal) {
    List<String> texts = new ArrayList<>();
    int start = 0;
    int end = journal.indexOf('\n');
    while (end >= 0) {
      String line = journal.substring(start, end);
      if (line.length() <= CHECKSUM_DIGITS || line.charAt(CHECKSUM_DIGITS) != ' ') {
        break;
      }
      String text = line.substring(CHECKSUM_DIGITS + 1);
      if (!line.startsWith(checksum(text.getBytes(StandardCharsets.UTF_8)))) {
        break;
      }
      texts.add(text);
      start = end + 1;
      end = journal.indexOf('\n', start);
    }
    return texts;
  }

  private static String checksum(byte[] text) {
    CRC32 crc = new CRC32();
    crc.update(text);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
