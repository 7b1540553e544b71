package org.mergescope.app.view.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mergescope.app.task.TaskFailure;
import org.mergescope.app.view.Texts;

/// The notices that are shown now, oldest first, and the list of all there were. Changed on the JavaFX thread only.
public final class Notices {
  private static final int KEPT = 200;
  private static final Logger LOG = System.getLogger("org.mergescope");

  private final ObservableList<Notice> shown = FXCollections.observableArrayList();
  private final ObservableList<Notice> shownView = FXCollections.unmodifiableObservableList(shown);
  private final ObservableList<Past> past = FXCollections.observableArrayList();
  private final ObservableList<Past> pastView = FXCollections.unmodifiableObservableList(past);
  private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper(this, "unread", 0);
  private final InstantSource clock;

  /// A notice and when it came.
  public record Past(Notice notice, Instant when) {}

  /// No notice yet.
  public Notices() {
    this(InstantSource.system());
  }

  Notices(InstantSource clock) {
    this.clock = clock;
  }

  /// What is shown.
  public ObservableList<Notice> shown() {
    return shownView;
  }

  /// What has been said, newest first, as far as it is kept.
  public ObservableList<Past> past() {
    return pastView;
  }

  /// How many notices came since the list of them was looked at.
  public ReadOnlyIntegerProperty unreadProperty() {
    return unread.getReadOnlyProperty();
  }

  /// Notes that the list was looked at.
  public void read() {
    unread.set(0);
  }

  /// Forgets what has been said; what is shown stays.
  public void forget() {
    past.clear();
    read();
  }

  /// Says that something worked.
  public void information(String sentence) {
    show(new Notice(Notice.Kind.INFORMATION, sentence, "", Optional.empty()));
  }

  /// Says that something worked, with a way on, such as Undo.
  public void information(String sentence, String actionLabel, Runnable action) {
    show(new Notice(
        Notice.Kind.INFORMATION, sentence, "", Optional.of(new Notice.Action(actionLabel, action))));
  }

  /// Says what to watch for, with ways on.
  public void warning(String sentence, Notice.Action... actions) {
    show(new Notice(Notice.Kind.WARNING, sentence, "", List.of(actions)));
  }

  /// Says what went wrong: the message of the exception, which is a sentence where it is one of ours.
  public void error(Throwable failure) {
    LOG.log(Level.DEBUG, "shown as a notice", failure);
    show(notice(failure));
  }

  /// Says what went wrong, with a way on.
  void error(Throwable failure, String actionLabel, Runnable action) {
    LOG.log(Level.DEBUG, "shown as a notice", failure);
    Notice plain = notice(failure);
    show(new Notice(
        plain.kind(), plain.sentence(), plain.details(), List.of(new Notice.Action(actionLabel, action))));
  }

  /// Keeps what went wrong in the list alone, where the window itself says it already.
  Notice keep(Throwable failure) {
    LOG.log(Level.DEBUG, "shown in the window", failure);
    Notice notice = notice(failure);
    remember(notice);
    return notice;
  }

  private static Notice notice(Throwable failure) {
    return new Notice(Notice.Kind.ERROR, sentence(failure), stack(failure), Optional.empty());
  }

  /// Shows a notice; the same sentence is not shown twice.
  public void show(Notice notice) {
    shown.removeIf(other -> other.sentence().equals(notice.sentence()));
    shown.add(notice);
    remember(notice);
  }

  private void remember(Notice notice) {
    past.removeIf(other -> other.notice().sentence().equals(notice.sentence()));
    past.addFirst(new Past(notice, clock.instant()));
    if (past.size() > KEPT) {
      past.removeLast();
    }
    unread.set(Math.min(unread.get() + 1, past.size()));
  }

  /// Closes a notice.
  public void close(Notice notice) {
    shown.remove(notice);
  }

  private static String sentence(Throwable failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), "");
    if (failure instanceof TaskFailure && failure.getCause() instanceof OutOfMemoryError) {
      return Texts.text("notice.out-of-memory", message);
    }
    if (failure instanceof FileSystemException file) {
      return sentence(file);
    }
    boolean unexpected = failure instanceof RuntimeException || failure instanceof TaskFailure || message.isEmpty();
    return unexpected ? Texts.text("notice.unexpected", failure) : message;
  }

  /// The system's own exceptions name the file and leave the sentence to us.
  private static String sentence(FileSystemException failure) {
    return switch (failure) {
      case NoSuchFileException absent -> Texts.text("notice.absent", absent.getFile());
      case AccessDeniedException denied -> Texts.text("notice.denied", denied.getFile());
      case FileSystemException other ->
        Texts.text("notice.file", other.getFile(), Objects.requireNonNullElse(other.getReason(), other.toString()));
    };
  }

  private static String stack(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
