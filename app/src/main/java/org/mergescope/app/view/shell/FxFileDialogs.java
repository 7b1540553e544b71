package org.mergescope.app.view.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The desktop's own dialogs. They begin in the folder that was used last.
public final class FxFileDialogs implements FileDialogs {
  private final Window owner;
  private @Nullable File folder;

  /// Dialogs in front of a window.
  public FxFileDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> open(String title, List<Kind> kinds) {
    return chosen(chooser(title, kinds).showOpenDialog(owner));
  }

  @Override
  public List<Path> openSeveral(String title, List<Kind> kinds) {
    List<File> files = chooser(title, kinds).showOpenMultipleDialog(owner);
    if (files == null) {
      return List.of();
    }
    files.forEach(this::chosen);
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(String title, Path suggestion, List<Kind> kinds) {
    FileChooser chooser = chooser(title, kinds);
    Path suggestedFolder = suggestion.toAbsolutePath().getParent();
    if (suggestedFolder != null && Files.isDirectory(suggestedFolder)) {
      chooser.setInitialDirectory(suggestedFolder.toFile());
    }
    chooser.setInitialFileName(suggestion.getFileName().toString());
    return chosen(chooser.showSaveDialog(owner));
  }

  private FileChooser chooser(String title, List<Kind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    for (Kind kind : kinds) {
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
    }
    return chooser;
  }

  private Optional<Path> chosen(@Nullable File file) {
    if (file != null) {
      folder = file.getParentFile();
    }
    return Optional.ofNullable(file).map(File::toPath);
  }
}
