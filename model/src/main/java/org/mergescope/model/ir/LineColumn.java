package org.mergescope.model.ir;

/// A place in a text, both numbers counted from 1; columns count bytes.
public record LineColumn(long line, long column) {
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
