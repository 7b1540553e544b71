package org.mergescope.model.names;

/// The readable text as it grows, within a budget of characters, of steps and of depth: a short hostile name may stand
/// for an endless one, since backreferences nest.
final class V0Output {
  private static final int MAX_LENGTH = 1 << 16;
  private static final int MAX_STEPS = 1 << 16;
  private static final int MAX_DEPTH = 200;

  private final StringBuilder text = new StringBuilder();
  private int steps;
  private int depth;
  private int muted;

  V0Output append(String part) throws MalformedNameException {
    if (muted == 0) {
      text.append(part);
      if (text.length() > MAX_LENGTH) {
        throw new MalformedNameException("too long");
      }
    }
    return this;
  }

  void enter() throws MalformedNameException {
    if (++depth > MAX_DEPTH || ++steps > MAX_STEPS) {
      throw new MalformedNameException("too deep");
    }
  }

  void leave() {
    depth--;
  }

  /// From here to [#unmute()] the grammar is read, but nothing is shown and no backreference followed.
  void mute() {
    muted++;
  }

  void unmute() {
    muted--;
  }

  boolean isMuted() {
    return muted > 0;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
