package org.mergescope.model.trace;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// Reads up to a number of bytes; more of them is an error.
final class BoundedInput extends FilterInputStream {
  private final String source;
  private long left;

  BoundedInput(InputStream in, long most, String source) {
    super(in);
    this.left = most;
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws ZipException {
    left -= read;
    if (left < 0) {
      throw new ZipException(source + ": what is compressed in it is too large");
    }
  }
}
