package org.mergescope.app.view.picture;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.theme.Palette;
import org.mergescope.model.prune.TargetFile;

/// Writes what a view shows to a file that the user chooses: through a temporary file, off the JavaFX thread, with a
/// notice when it is there.
///
/// @param widths of text of size 12
/// @param reveal shows a file in its folder
public record ViewExport(
    TaskRunner tasks, FileDialogs dialogs, Notices notices, CharWidths widths, Consumer<Path> reveal) {
  /// Writes the text of a file, off the JavaFX thread.
  public interface Contents {
    /// Writes all of it.
    void writeTo(PrintWriter out) throws IOException;
  }

  /// Asks for a file and writes a picture to it as SVG.
  public void svg(Path suggestion, Picture picture, Palette palette) {
    text(suggestion, new FileDialogs.Kind("SVG", List.of("*.svg")),
        out -> out.print(SvgPainter.write(picture, palette, widths)));
  }

  /// Asks for a file and writes a picture to it as PNG.
  ///
  /// @param scale pixels for one of the picture; fewer where the file would become too large
  public void png(Path suggestion, Picture picture, Palette palette, double scale) {
    ask(suggestion, new FileDialogs.Kind("PNG", List.of("*.png")), target ->
        new PngTiles(picture, palette, scale).run(tasks, file -> write(target, channel -> {
          ByteBuffer left = ByteBuffer.wrap(file);
          while (left.hasRemaining()) {
            channel.write(left);
          }
        }), notices::error));
  }

  /// Asks for a file and writes text to it.
  public void text(Path suggestion, FileDialogs.Kind kind, Contents contents) {
    ask(suggestion, kind, target -> write(target, channel -> {
      PrintWriter out = new PrintWriter(new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8)));
      contents.writeTo(out);
      if (out.checkError()) {
        throw new IOException(Texts.text("picture.disk-full"));
      }
    }));
  }

  /// Writes the bytes of a file, off the JavaFX thread.
  public interface Bytes {
    /// Writes all of them; stops soon after `cancelled` turns true.
    void writeTo(OutputStream out, BooleanSupplier cancelled) throws IOException;
  }

  /// Asks for a file and writes bytes to it.
  public void bytes(Path suggestion, FileDialogs.Kind kind, Bytes contents) {
    ask(suggestion, kind, target -> write(target, (channel, cancelled) -> {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      contents.writeTo(out, cancelled);
      out.flush();
    }));
  }

  private void ask(Path suggestion, FileDialogs.Kind kind, Consumer<Path> then) {
    dialogs.save(Texts.text("picture.title", kind.name()), suggestion, List.of(kind)).ifPresent(then);
  }

  private interface Cancellable {
    void writeTo(FileChannel channel, BooleanSupplier cancelled) throws IOException;
  }

  private void write(Path target, TargetFile.Contents contents) {
    write(target, (channel, cancelled) -> contents.writeTo(channel));
  }

  private void write(Path target, Cancellable contents) {
    tasks.run(
        PngTiles.LANE,
        Texts.text("picture.exporting"),
        (progress, cancelled) -> {
          TargetFile.write(target, channel -> contents.writeTo(channel, cancelled));
          return target;
        },
        written -> notices.information(
            Texts.text("picture.written", written.getFileName()),
            Texts.text("picture.reveal"),
            () -> reveal.accept(written)),
        notices::error);
  }
}
