package org.mergescope.app.view.picture;

import java.nio.file.Path;
import org.mergescope.model.ir.IrText;

/// Where a picture of a module is suggested to be put.
public final class PictureFile {
  private PictureFile() {}

  /// Beside the module, by its name and what the picture shows of it: `app-graph.svg` for `app.ll`.
  public static Path beside(IrText module, String what, String ending) {
    String name = Path.of(module.name()).getFileName().toString().replaceFirst("\\.ll$", "") + "-" + what + "." + ending;
    return module.path().map(path -> path.resolveSibling(name)).orElse(Path.of(name));
  }
}
