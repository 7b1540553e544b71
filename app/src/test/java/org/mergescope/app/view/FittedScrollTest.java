package org.mergescope.app.view;

import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.ui.UiDriver;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FittedScrollTest {
  private UiDriver driver;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  /// The height of ten boxes of 100 × 20 in a pane of some width, without what frames them.
  private double height(double width, double room) {
    return driver.show(stage -> {
      FlowPane boxes = new FlowPane();
      IntStream.range(0, 10).forEach(i -> {
        Region box = new Region();
        box.setMinSize(100, 20);
        boxes.getChildren().add(box);
      });
      FittedScroll scroll = new FittedScroll(boxes);
      scroll.setMinHeight(0);
      VBox column = new VBox(scroll);
      stage.setScene(new Scene(column, width, room));
      column.applyCss();
      column.resize(width, room);
      column.layout();
      return scroll.getHeight() - scroll.getInsets().getTop() - scroll.getInsets().getBottom();
    });
  }

  @Test
  void isAsHighAsItsContentIsAtItsWidth() {
    assertEquals(20, height(1_010, 400), 0.5);
    assertEquals(40, height(510, 400), 0.5);
    assertEquals(200, height(110, 400), 0.5);
  }

  @Test
  void staysWithinTheRoomThatThereIs() {
    assertEquals(98, height(110, 100), 2);
  }
}
