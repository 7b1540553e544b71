package org.mergescope.app.view.shell;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.app.task.TaskFailure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NoticesTest {
  private final Notices notices = new Notices();

  private List<String> sentences() {
    return notices.shown().stream().map(Notice::sentence).toList();
  }

  @Test
  void showsTheSentenceOfAnExceptionAndKeepsTheStackForCopying() {
    notices.error(new IOException("app.ll:3:7: unclosed body; look there."));
    assertEquals(List.of("app.ll:3:7: unclosed body; look there."), sentences());
    assertTrue(notices.shown().getFirst().details().contains("NoticesTest"));
  }

  @Test
  void makesSentencesOfTheSystemsExceptions() {
    notices.error(new NoSuchFileException("/a.ll"));
    notices.error(new AccessDeniedException("/b.ll"));
    notices.error(new FileSystemException("/c.ll", null, "No space left on device"));
    assertEquals(
        List.of("/a.ll does not exist.", "/b.ll may not be read or written by you.", "/c.ll: No space left on device."),
        sentences());
  }

  @Test
  void saysWhatToDoWhenMemoryIsShort() {
    notices.error(new TaskFailure("Opening app.ll", new OutOfMemoryError("Java heap space")));
    assertEquals(
        List.of(
            "Opening app.ll: not enough memory. Close other modules, or start with a larger heap: "
                + "JAVA_TOOL_OPTIONS=-Xmx4g ./mergescope"),
        sentences());
  }

  @Test
  void admitsWhatIsAMistakeOfOurs() {
    notices.error(new IllegalStateException("no colour"));
    assertEquals(List.of("This should not happen: java.lang.IllegalStateException: no colour"), sentences());
  }

  @Test
  void showsTheSameSentenceOnce() {
    notices.warning("a");
    notices.warning("b");
    notices.warning("a");
    assertEquals(List.of("b", "a"), sentences());
    notices.close(notices.shown().getFirst());
    assertEquals(List.of("a"), sentences());
  }

  @Test
  void keepsWhatWasSaidAndCountsWhatWasNotRead() {
    Notices timed = new Notices(InstantSource.fixed(Instant.EPOCH));
    timed.warning("a");
    timed.warning("b");
    timed.warning("a");
    List.copyOf(timed.shown()).forEach(timed::close);
    assertEquals(List.of("a", "b"), timed.past().stream().map(past -> past.notice().sentence()).toList());
    assertEquals(Instant.EPOCH, timed.past().getFirst().when());
    assertEquals(2, timed.unreadProperty().get());
    timed.read();
    assertEquals(0, timed.unreadProperty().get());
    timed.forget();
    assertEquals(List.of(), timed.past());
  }
}
