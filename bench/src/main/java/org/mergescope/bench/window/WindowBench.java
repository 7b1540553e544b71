package org.mergescope.bench.window;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Starts the window in processes of its own, with the launcher's flags, on a display that nobody sees.
///
/// @param home the program's folder, built
/// @param results where accounts and what the processes say are left
/// @param runs how often each action is measured once it is warm, and how often the window is started
public record WindowBench(Path home, Path results, int runs) {
  private static final Duration LIMIT = Duration.ofMinutes(30);
  private static final String SAMPLE = "sample-traces/compose-post-merged.ll";

  /// Starts with the sample, a process each time: there is no warm start.
  public Account start() throws IOException, InterruptedException {
    prepare();
    Account sum = new Account();
    List<Account> all = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      all.add(run("start", home.resolve(SAMPLE), Long.toString(System.currentTimeMillis())));
    }
    all.forEach(account -> account.missing().forEach(sentence -> sum.addMissing("window", sentence)));
    List<Action> first = all.getFirst().actions();
    for (int i = 0; i < first.size(); i++) {
      int place = i;
      List<Action> same = all.stream().filter(account -> account.actions().size() > place)
          .map(account -> account.actions().get(place)).toList();
      sum.add(new Action(
          first.get(i).kind(),
          first.get(i).name(),
          same.stream().map(action -> action.nanos().getFirst()).toList(),
          same.stream().map(action -> action.worstFrames().getFirst()).toList()));
    }
    return sum;
  }

  /// The launcher builds, and makes the start-up cache, where these are older than the sources.
  private void prepare() throws IOException, InterruptedException {
    Path said = Files.createDirectories(results).resolve("launcher.txt");
    Process launcher = new ProcessBuilder(home.resolve("mergescope").toString(), "--version")
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
    if (launcher.waitFor() != 0) {
      throw new IOException("the launcher failed; " + said + " says why");
    }
  }

  /// Does everything there is with a module.
  public Account measure(String name, Path module) throws IOException, InterruptedException {
    return run(name, module, "");
  }

  /// Opens a trace of 100,000 spans and moves around in it, with no more than 400 MB of heap.
  public Account trace() throws IOException, InterruptedException {
    return run("trace", home.resolve(SAMPLE), WindowMain.TRACE);
  }

  /// @param what what is done: "" for everything, the time of the start for no more than that, or `WindowMain.TRACE`
  private Account run(String name, Path module, String what) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(results.resolve("window-" + name));
    empty(folder);
    Path account = folder.resolve("account.tsv");
    Path said = folder.resolve("said.txt");
    List<String> command = new ArrayList<>(command());
    command.addAll(List.of(
        home.toString(), folder.resolve("state").toString(), module.toString(), home.resolve(SAMPLE).toString(),
        Integer.toString(runs), account.toString()));
    if (what.equals(WindowMain.TRACE)) {
      command.add(1, "-Xmx400m");
    }
    if (!what.isEmpty()) {
      command.add(what);
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    // What opt takes to read an export is its own time; without a PATH it is not found.
    builder.environment().put("PATH", "");
    Process process = builder.start();
    if (!process.waitFor(LIMIT.toMinutes(), TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      throw new IOException("the window did not end within " + LIMIT.toMinutes() + " minutes");
    }
    if (!Files.exists(account)) {
      throw new IOException("the window failed; " + said + " says why");
    }
    return Account.read(account);
  }

  /// As in the launcher, and before it our own classes.
  private List<String> command() throws IOException {
    Path lib = home.resolve("app/target/lib");
    String ownClasses = classes().toString();
    String app = firstOf(home.resolve("app/target"), "mergescope-app-").toString();
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "--module-path", lib.resolve("modules").toString(),
        "--add-modules", "javafx.controls",
        "-Dmergescope.home=" + home,
        "-Dglass.platform=Headless",
        "-Dprism.order=sw",
        "-XX:AOTCache=" + lib.resolve("window.aot"),
        "-cp", String.join(File.pathSeparator, app, lib.resolve("classpath") + "/*", ownClasses),
        WindowMain.class.getName());
  }

  private static Path classes() throws IOException {
    try {
      return Path.of(WindowBench.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException odd) {
      throw new IOException(odd);
    }
  }

  private static Path firstOf(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> file.getFileName().toString().endsWith(".jar"))
          .min(Comparator.naturalOrder())
          .orElseThrow(() -> new IOException("there is no " + prefix + "….jar in " + folder));
    }
  }

  private static void empty(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> files = Files.walk(folder)) {
      inside = files.filter(file -> !file.equals(folder)).sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : inside) {
      Files.delete(file);
    }
  }
}
