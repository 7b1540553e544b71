package org.mergescope.app.view.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mergescope.app.task.TaskFailure;
import org.mergescope.app.view.Texts;

/// The notices that are shown now, oldest first. Changed on the JavaFX thread only.
public final class Notices {
  private static final Logger LOG = System.getLogger("org.mergescope");

  private final ObservableList<Notice> shown = FXCollections.observableArrayList();
  private final ObservableList<Notice> shownView = FXCollections.unmodifiableObservableList(shown);

  /// What is shown.
  public ObservableList<Notice> shown() {
    return shownView;
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
    show(new Notice(Notice.Kind.ERROR, sentence(failure), stack(failure), Optional.empty()));
  }

  /// Shows a notice; the same sentence is not shown twice.
  public void show(Notice notice) {
    shown.removeIf(other -> other.sentence().equals(notice.sentence()));
    shown.add(notice);
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
