package org.mergescope.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What a command line did.
record Cli(int code, String out, String err) {
  static Cli run(String... args) {
    return run((files, tempo, verbose) -> 0, args);
  }

  static Cli run(WindowOpener window, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = CommandLines.run(window, new PrintWriter(out), new PrintWriter(err), args);
    return new Cli(code, out.toString(), err.toString());
  }

  /// A command that could not.
  static Cli failed(String sentence) {
    return new Cli(1, "", "mergescope: " + sentence + System.lineSeparator());
  }
}
