package org.mergescope.app.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.Following;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Parked;
import org.mergescope.app.session.journal.Opening.Opened;
import org.mergescope.app.view.shell.Document.Look;

/// The modules that are open. The window shows one of them; the others wait with their choices, their steps and the
/// place where the user was.
public final class DocumentsViewModel {
  private static final int NONE = -1;

  private final ModuleSession modules;
  private final ObservableList<Document> all = FXCollections.observableArrayList();
  private final ObservableList<Document> allView = FXCollections.unmodifiableObservableList(all);
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", NONE);
  private final ReadOnlyObjectWrapper<@Nullable Opened> shown = new ReadOnlyObjectWrapper<>(this, "shown", null);
  private Consumer<Runnable> settle = Runnable::run;
  private Supplier<Look> look = () -> Look.START;
  private Consumer<Look> goTo = place -> {};

  DocumentsViewModel(ModuleSession modules) {
    this.modules = modules;
  }

  /// All of them, in the order they were opened.
  public ObservableList<Document> all() {
    return allView;
  }

  /// Which of them is shown, or -1.
  public ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// The files of the one that is shown, or null; null for a moment between two.
  public ReadOnlyObjectProperty<@Nullable Opened> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Says what has to be done before the window turns to another: it runs what it is given when that is done.
  public void settleBy(Consumer<Runnable> waiting) {
    settle = waiting;
  }

  /// Says where the user is in what is shown, and how to get there again.
  public void follow(Supplier<Look> seen, Consumer<Look> back) {
    look = seen;
    goTo = back;
  }

  /// Where the user is in a document.
  public Look lookOf(int index) {
    return index == current.get() ? look.get() : all.get(index).look();
  }

  /// How the user lets a document be followed, where that is chosen.
  public Optional<Following> followingOf(int index) {
    Optional<ModuleState> state = index == current.get()
        ? modules.state()
        : all.get(index).parked().map(Parked::state);
    return state.flatMap(now -> Following.of(now.module()));
  }

  /// The one of these files, where it is open.
  public Optional<Integer> find(List<Path> paths) {
    List<Path> whole = paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).paths().equals(whole)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// Whether one has deletions that no export has written.
  boolean isUnsaved(int index) {
    return index == current.get()
        ? modules.unsavedProperty().get()
        : all.get(index).parked().filter(Parked::isUnsaved).isPresent();
  }

  /// Shows what has just been opened, in place of the same files where they are open already.
  void add(Opened opened, Runnable then) {
    whenSettled(() -> {
      Optional<Integer> same = find(opened.paths());
      park();
      modules.open(opened.state(), opened.position().history());
      Optional<Path> manifest = same.flatMap(index -> all.get(index).manifest());
      Document document = new Document(opened, Optional.empty(), manifest, Look.START);
      if (same.isPresent()) {
        all.set(same.get(), document);
        current.set(same.get());
      } else {
        all.add(document);
        current.set(all.size() - 1);
      }
      shown.set(opened);
      then.run();
    });
  }

  /// Shows another one, then goes on.
  public void show(int index, Runnable then) {
    if (index == current.get()) {
      then.run();
      return;
    }
    whenSettled(() -> {
      park();
      bringBack(index);
      then.run();
    });
  }

  /// Shows the next one, or the one before.
  public void step(int by) {
    if (all.size() > 1) {
      show(Math.floorMod(current.get() + by, all.size()), () -> {});
    }
  }

  /// Closes the one that is shown; its neighbour is shown then.
  void closeCurrent() {
    int index = current.get();
    if (index == NONE) {
      return;
    }
    modules.close();
    shown.set(null);
    current.set(NONE);
    all.remove(index);
    if (!all.isEmpty()) {
      bringBack(Math.min(index, all.size() - 1));
    }
  }

  /// Notes which functions were merged into the one that is shown.
  void manifest(Path file) {
    if (current.get() != NONE) {
      all.set(current.get(), all.get(current.get()).withManifest(file));
    }
  }

  private void whenSettled(Runnable go) {
    modules.whenShown(() -> settle.accept(go));
  }

  private void park() {
    int index = current.get();
    if (index != NONE) {
      all.set(index, all.get(index).parkedAs(modules.park(), look.get()));
      shown.set(null);
      current.set(NONE);
    }
  }

  private void bringBack(int index) {
    Document document = all.get(index);
    document.parked().ifPresent(modules::bringBack);
    all.set(index, document.parkedAs(Optional.empty(), document.look()));
    current.set(index);
    shown.set(document.opened());
    goTo.accept(document.look());
  }
}
