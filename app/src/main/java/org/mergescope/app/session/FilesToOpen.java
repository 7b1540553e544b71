package org.mergescope.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Files the user gave us, by what they are; a folder stands for the `*.ll` files in it, by name.
public record FilesToOpen(List<Path> modules, List<Path> traces, List<Path> manifests) {
  public FilesToOpen {
    modules = List.copyOf(modules);
    traces = List.copyOf(traces);
    manifests = List.copyOf(manifests);
  }

  /// Looks at the files, see [FileKind#of].
  ///
  /// @throws IOException where one cannot be read; its message is a sentence that names the file
  public static FilesToOpen of(List<Path> files) throws IOException {
    List<Path> modules = new ArrayList<>();
    List<Path> traces = new ArrayList<>();
    List<Path> manifests = new ArrayList<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        modules.addAll(modulesIn(file));
      } else {
        switch (FileKind.of(file)) {
          case MODULE -> modules.add(file);
          case TRACE -> traces.add(file);
          case MANIFEST -> manifests.add(file);
        }
      }
    }
    return new FilesToOpen(modules, traces, manifests);
  }

  private static List<Path> modulesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> modules =
          files.filter(file -> file.toString().endsWith(".ll") && Files.isRegularFile(file)).sorted().toList();
      if (modules.isEmpty()) {
        throw new IOException(folder + " holds no *.ll file; open the modules themselves.");
      }
      return modules;
    }
  }
}
