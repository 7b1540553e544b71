package org.mergescope.app;

/** Entry point. */
public final class Main {
  private Main() {}

  static void main(String[] args) {
    System.exit(args.length);
  }
}
