package org.mergescope.app.view;

import java.util.Locale;

/// Sizes for people.
public final class ByteSize {
  private ByteSize() {}

  /// A number of bytes with three digits or a little more: "812 B", "31.2 kB", "310 kB", "2.31 MB". 1 kB is 1000 bytes.
  public static String text(long bytes) {
    double size = bytes;
    String unit = "B";
    for (String larger : new String[] {"kB", "MB", "GB"}) {
      if (Math.abs(size) < 999.5) {
        break;
      }
      size /= 1000;
      unit = larger;
    }
    int digits = unit.equals("B") || Math.abs(size) >= 99.95 ? 0 : Math.abs(size) >= 9.995 ? 1 : 2;
    return String.format(Locale.ENGLISH, "%,." + digits + "f %s", size, unit);
  }
}
