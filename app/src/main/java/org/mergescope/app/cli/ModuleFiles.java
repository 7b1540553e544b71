package org.mergescope.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;

/// Which modules: files, and folders for the files in them.
final class ModuleFiles {
  private static final String SUFFIX = ".ll";

  @Parameters(
      arity = "1..*",
      paramLabel = "IN.ll",
      description = {
        "A module as LLVM IR text.",
        "Several, or a folder for the *.ll files in it, are linked as one program."
      })
  private List<Path> files = List.of();

  List<Path> paths() throws CommandFailure {
    return expanded(files);
  }

  /// The files, in place of each folder the modules in it by name; folders in folders are not looked into.
  static List<Path> expanded(List<Path> paths) throws CommandFailure {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(modulesIn(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static List<Path> modulesIn(Path folder) throws CommandFailure {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> modules =
          files.filter(file -> file.toString().endsWith(SUFFIX) && Files.isRegularFile(file)).sorted().toList();
      if (modules.isEmpty()) {
        throw new CommandFailure(folder + " holds no *" + SUFFIX + " file; name the modules themselves.");
      }
      return modules;
    } catch (IOException failure) {
      throw new CommandFailure(folder + " cannot be read: " + failure.getMessage() + ".", failure);
    }
  }
}
