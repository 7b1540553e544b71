package org.mergescope.app.view.prune;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.prune.DeleteQuestion.Mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MentionLineTest {
  private static final String SHORT = "main";
  private static final String LONG = "text_service::resolve_and_shorten_all_urls_of_a_post(std::vector<Url> const&)";
  private static final double WIDTH = 420;

  private UiDriver driver;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
  }

  @AfterEach
  void close() throws Exception {
    driver.close();
  }

  private MentionLine shown(String from, String to) {
    return driver.show(stage -> {
      MentionLine line = new MentionLine();
      line.show(new Mention(0, from, "takes the address of", to, "12:7", true));
      stage.setScene(new Scene(new StackPane(line), WIDTH, 60));
      return line;
    });
  }

  private String read(MentionLine line, String style) {
    return driver.call(() -> {
      Label label = (Label) line.lookup(style);
      return ((Text) label.lookup(".text")).getText();
    });
  }

  @ParameterizedTest
  @CsvSource({"short, short", "short, long", "long, short", "long, long"})
  void verbAndPlaceAreWholeWhateverTheNames(String first, String second) {
    MentionLine line = shown("short".equals(first) ? SHORT : LONG, "short".equals(second) ? SHORT : LONG);
    assertEquals("takes the address of", read(line, ".prune-verb"));
    assertEquals("dead itself  12:7", read(line, ".prune-place"));
    String from = read(line, ".prune-from");
    String to = read(line, ".prune-to");
    assertEquals("short".equals(first), from.equals(SHORT), from);
    assertEquals("short".equals(second), to.equals(SHORT), to);
    assertTrue("short".equals(first) || from.startsWith("text"), from);
    List<Bounds> places = driver.call(() -> line.getChildrenUnmodifiable().stream()
        .map(node -> node.getBoundsInParent())
        .toList());
    for (int i = 0; i < places.size(); i++) {
      assertTrue(places.get(i).getMaxX() <= WIDTH + 0.5, places.toString());
      assertTrue(i == 0 || places.get(i).getMinX() >= places.get(i - 1).getMaxX(), places.toString());
    }
  }
}
