package org.mergescope.model.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.oracle.InstalledTool;

/// The texts that are changed: cases, real modules, and what turned out to be new on the way.
final class Corpus {
  private static final List<String> CASES = List.of("/ir-cases", "/liveness", "/fuzz");
  private static final int MOST = 4000;
  private static final int MOST_BYTES = 1 << 17;

  private final List<byte[]> texts;
  private final int given;

  private Corpus(List<byte[]> texts) {
    this.texts = new ArrayList<>(texts);
    this.given = texts.size();
  }

  static Corpus of(List<byte[]> texts) {
    return new Corpus(texts);
  }

  /// All cases of the tests, in the order of their names.
  static List<byte[]> cases() throws IOException, URISyntaxException {
    List<byte[]> texts = new ArrayList<>();
    for (String folder : CASES) {
      @Nullable URL resource = Corpus.class.getResource(folder);
      if (resource != null) {
        texts.addAll(modules(Path.of(resource.toURI())));
      }
    }
    return texts;
  }

  /// The modules of a folder.
  static List<byte[]> modules(Path folder) throws IOException {
    List<byte[]> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".ll")).sorted().toList()) {
        texts.add(Files.readAllBytes(file));
      }
    }
    return texts;
  }

  /// What the installed compilers make of a program: the same wherever it lies, as a seed has to mean the same texts.
  static List<byte[]> compiled(Path source, Path folder) throws IOException {
    List<byte[]> texts = new ArrayList<>();
    Path program = Files.copy(source, folder.resolve("program.c"), StandardCopyOption.REPLACE_EXISTING);
    for (int version : new int[] {14, 19, 22}) {
      for (String options : List.of("-O0", "-O1", "-g")) {
        Path module = folder.resolve("compiled.ll");
        var clang = InstalledTool.find("clang-" + version);
        if (clang.isPresent()
            && clang.get().run(
                folder, options, "-fdebug-compilation-dir=.", "-S", "-emit-llvm", program.getFileName().toString(), "-o",
                module.toString()).exitCode() == 0) {
          texts.add(Files.readAllBytes(module));
        }
      }
    }
    return texts;
  }

  byte[] any(Random random) {
    // What was given stays as likely as all that was found.
    int limit = random.nextBoolean() ? given : texts.size();
    return texts.get(random.nextInt(limit));
  }

  void add(byte[] text) {
    if (texts.size() < MOST && text.length > 0 && text.length <= MOST_BYTES) {
      texts.add(text);
    }
  }

  int size() {
    return texts.size();
  }
}
