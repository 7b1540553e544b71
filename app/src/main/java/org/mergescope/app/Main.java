package org.mergescope.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mergescope.app.cli.CommandLines;

/// Entry point: a command runs and ends, without a command a window opens.
public final class Main {
  private Main() {}

  static void main(String[] args) {
    // A lambda, not a method reference: a command must not even load the class that knows JavaFX.
    System.exit(
        CommandLines.run(
            (files, tempo, verbose) -> WindowLauncher.open(files, tempo, verbose),
            writer(FileDescriptor.out, false),
            writer(FileDescriptor.err, true),
            args));
  }

  /// Not `System.out`, which hides that a disk is full; in what a terminal understands, UTF-8 for files and pipes.
  private static PrintWriter writer(FileDescriptor stream, boolean flushing) {
    Charset charset =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).map(Console::charset)
            .orElse(StandardCharsets.UTF_8);
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), flushing);
  }
}
