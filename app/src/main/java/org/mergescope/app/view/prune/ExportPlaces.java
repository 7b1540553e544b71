package org.mergescope.app.view.prune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mergescope.app.session.OpenModule;
import org.mergescope.model.ir.IrText;

/// Where modules were exported to, and where they could be.
final class ExportPlaces {
  private final Map<List<Path>, Path> last = new HashMap<>();

  /// Where a module was exported to last.
  Optional<Path> last(OpenModule module) {
    return Optional.ofNullable(last.get(sources(module)));
  }

  /// Notes where it was exported to.
  void wrote(OpenModule module, Path target) {
    last.put(sources(module), target);
  }

  /// Where it goes unless the user says otherwise: to the last place, or else beside its source.
  Path next(OpenModule module) {
    return last(module).orElseGet(() -> suggestion(module.index().text()));
  }

  /// Whether a target is the file that was opened, or a folder with one of the files.
  static boolean isSource(OpenModule module, Path target) {
    return sources(module).stream()
        .anyMatch(source -> isSame(
            module.isLinked() ? target.resolve(source.getFileName().toString()) : target, source));
  }

  private static List<Path> sources(OpenModule module) {
    return module.index().text().parts().stream().flatMap(part -> part.path().stream()).toList();
  }

  private static boolean isSame(Path chosen, Path source) {
    try {
      return Files.isSameFile(chosen, source);
    } catch (IOException absent) {
      return chosen.toAbsolutePath().normalize().equals(source.toAbsolutePath().normalize());
    }
  }

  /// `app.ll` becomes `app.pruned.ll` in the same folder; several files go to a folder `pruned` beside the first.
  private static Path suggestion(IrText text) {
    if (text.parts().size() > 1) {
      Path first = text.parts().getFirst().path().orElse(Path.of(System.getProperty("user.home"), "a.ll"));
      return first.toAbsolutePath().resolveSibling("pruned");
    }
    String name = text.name().endsWith(".ll") ? text.name().substring(0, text.name().length() - 3) : text.name();
    String pruned = Path.of(name).getFileName() + ".pruned.ll";
    return text.path()
        .map(path -> path.toAbsolutePath().resolveSibling(pruned))
        .orElseGet(() -> Path.of(System.getProperty("user.home"), pruned));
  }
}
