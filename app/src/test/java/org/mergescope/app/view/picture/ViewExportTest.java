package org.mergescope.app.view.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.task.FxTaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.theme.Palette;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.app.view.theme.Token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ViewExportTest {
  private static final CharWidths WIDTHS = CharWidths.measured(character -> 7);

  @TempDir private Path folder;

  private final FxTaskRunner tasks = new FxTaskRunner();
  private final Notices notices = new Notices();
  private final List<Path> revealed = new ArrayList<>();
  private UiDriver driver;
  private Palette palette;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    palette = driver.call(() -> new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT)).palette());
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  private ViewExport export(Optional<Path> answer) {
    FileDialogs dialogs = new FileDialogs() {
      @Override
      public Optional<Path> open(String title, List<Kind> kinds) {
        throw new AssertionError("nothing is read");
      }

      @Override
      public Optional<Path> save(String title, Path suggestion, List<Kind> kinds) {
        return answer;
      }
    };
    return new ViewExport(tasks, dialogs, notices, WIDTHS, revealed::add);
  }

  /// Left half blue, right half green, the lower edge orange.
  private static Picture halves(double width, double height) {
    return new Picture("halves", width, height, painter -> {
      painter.fill(Token.STATE_LIVE, 0, 0, width / 2, height);
      painter.fill(Token.STATE_ROOT, width / 2, 0, width / 2, height);
      painter.fill(Token.STATE_DEAD, 0, height - 1, width, 1);
    });
  }

  private static String color(BufferedImage image, int x, int y) {
    return "#%06x".formatted(image.getRGB(x, y) & 0xFFFFFF);
  }

  @Test
  void pngOfManyTilesIsOnePicture() throws Exception {
    AtomicReference<byte[]> written = new AtomicReference<>();
    driver.call(() -> {
      new PngTiles(halves(100, 50), palette, 2, 64, 16)
          .run(tasks, written::set, failure -> {
            throw new AssertionError(failure);
          });
      return true;
    });
    driver.await("a picture", () -> written.get() != null);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(written.get()));
    assertEquals("200×100", image.getWidth() + "×" + image.getHeight());
    assertEquals("#0072b2", color(image, 0, 0));
    assertEquals("#0072b2", color(image, 99, 63));
    assertEquals("#009e73", color(image, 100, 64));
    assertEquals("#009e73", color(image, 199, 97));
    assertEquals("#e69f00", color(image, 130, 99));
  }

  @Test
  void writtenFileIsToldAndCanBeRevealed() throws Exception {
    Path target = folder.resolve("graph.png");
    driver.call(() -> {
      export(Optional.of(target)).png(Path.of("graph.png"), halves(20, 10), palette, 1);
      return true;
    });
    driver.await("a notice", () -> !notices.shown().isEmpty());
    assertEquals(20, ImageIO.read(target.toFile()).getWidth());
    assertEquals("graph.png written.", notices.shown().getFirst().sentence());
    driver.call(() -> {
      notices.shown().getFirst().actions().getFirst().run().run();
      return true;
    });
    assertEquals(List.of(target), revealed);
  }

  @Test
  void svgGoesThroughATemporaryFile() throws Exception {
    Path target = folder.resolve("graph.svg");
    driver.call(() -> {
      export(Optional.of(target)).svg(Path.of("graph.svg"), halves(20, 10), palette);
      return true;
    });
    driver.await("a notice", () -> !notices.shown().isEmpty());
    assertTrue(Files.readString(target).endsWith("</svg>\n"));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(target), files.toList());
    }
  }

  @Test
  void whatCannotBeWrittenIsSaid() {
    driver.call(() -> {
      export(Optional.of(folder.resolve("no/such/graph.svg"))).svg(Path.of("graph.svg"), halves(20, 10), palette);
      return true;
    });
    driver.await("a notice", () -> !notices.shown().isEmpty());
    assertTrue(notices.shown().getFirst().sentence().contains("does not exist"));
  }

  @Test
  void nothingHappensWithoutAFile() {
    driver.call(() -> {
      export(Optional.empty()).svg(Path.of("graph.svg"), halves(20, 10), palette);
      return true;
    });
    assertEquals(List.of(), tasks.running());
  }
}
