package org.mergescope.app.view.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Makes a PNG file of rows as they come (W3C, "Portable Network Graphics", third edition): eight bits a colour, no
/// transparency. Holds what is compressed, never the picture.
final class PngEncoder {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final double DOTS_PER_METRE = 96 / 0.0254;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final Deflater deflater = new Deflater();
  private final byte[] buffer = new byte[1 << 16];
  private final int width;

  /// @param scale how many pixels are one at 96 dots an inch
  PngEncoder(int width, int height, double scale) {
    this.width = width;
    file.writeBytes(SIGNATURE);
    byte depth = 8;
    byte trueColour = 2;
    chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(depth).put(trueColour).array(), 13);
    int dots = (int) Math.round(DOTS_PER_METRE * scale);
    byte metres = 1;
    chunk("pHYs", ByteBuffer.allocate(9).putInt(dots).putInt(dots).put(metres).array(), 9);
  }

  /// The next rows, as colours `0xAARRGGBB` one after the other.
  void rows(int[] pixels, int count) {
    byte[] row = new byte[1 + 3 * width];
    for (int y = 0; y < count; y++) {
      for (int x = 0; x < width; x++) {
        int pixel = pixels[y * width + x];
        row[1 + 3 * x] = (byte) (pixel >> 16);
        row[2 + 3 * x] = (byte) (pixel >> 8);
        row[3 + 3 * x] = (byte) pixel;
      }
      deflater.setInput(row);
      while (!deflater.needsInput()) {
        data(deflater.deflate(buffer));
      }
    }
  }

  /// The file, when all rows are there.
  byte[] finished() {
    deflater.finish();
    while (!deflater.finished()) {
      data(deflater.deflate(buffer));
    }
    deflater.end();
    chunk("IEND", buffer, 0);
    return file.toByteArray();
  }

  private void data(int length) {
    if (length > 0) {
      chunk("IDAT", buffer, length);
    }
  }

  private void chunk(String type, byte[] content, int length) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content, 0, length);
    file.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    file.writeBytes(name);
    file.write(content, 0, length);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
