package org.mergescope.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mergescope.bench.engine.WarmEngine;
import org.mergescope.bench.module.Copies;
import org.mergescope.bench.module.Recipe;
import org.mergescope.bench.module.Service;
import org.mergescope.bench.module.Sqlite;
import org.mergescope.bench.module.StandardLibrary;
import org.mergescope.bench.module.Workshop;
import org.mergescope.bench.window.WindowBench;

/// Makes the modules, measures, prints the table.
public final class Bench {
  private static final long GIGABYTE_CLASS = 800_000_000;

  private final Settings settings;
  private final Workshop workshop;
  private final PrintStream out;
  private final Report report = new Report();

  private Bench(Settings settings, PrintStream out) {
    this.settings = settings;
    this.workshop = new Workshop(settings.cache());
    this.out = out;
  }

  /// Settings are system properties, `bench.…`.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Bench(Settings.of(System.getProperties()), out).run();
  }

  private void run() throws IOException, InterruptedException {
    Files.createDirectories(settings.cache());
    Files.createDirectories(settings.results());
    Machine atStart = Machine.now();
    Map<String, Recipe> recipes =
        Stream.of(new Sqlite(), new StandardLibrary(), new Service(), new Copies(settings.copiesMegabytes()))
            .collect(Collectors.toMap(Recipe::name, Function.identity()));
    for (String name : settings.modules()) {
      Recipe recipe = recipes.get(name);
      if (recipe == null) {
        report.addMissing(name + ": there are only sqlite, std, service and copies.");
      } else {
        measure(recipe);
      }
      // After each module: what is measured stays when the next one is interrupted.
      write(atStart);
    }
    if (!settings.window().isEmpty()) {
      measureWindow(recipes);
    }
    out.println(Files.readString(write(atStart)));
  }

  private Path write(Machine atStart) throws IOException {
    return Files.writeString(settings.results().resolve("table.md"), report.text(Machine.now().sentence(atStart)));
  }

  private void measure(Recipe recipe) throws InterruptedException {
    try {
      measureMade(recipe);
    } catch (IOException e) {
      report.addMissing(recipe.name() + ": " + e.getMessage() + ".");
    }
  }

  private void measureMade(Recipe recipe) throws IOException, InterruptedException {
    if (!Files.exists(workshop.module(recipe.name()))) {
      out.println("Making " + workshop.module(recipe.name()) + ", once.");
    }
    Path module = recipe.module(workshop);
    long bytes = Files.size(module);
    out.println("Measuring " + module + ".");
    Contest.Outcome outcome = new Contest(contenders(recipe, module, bytes), settings.results()).run();
    report.add(recipe, bytes, outcome.results());
    outcome.failures().forEach(failure -> report.addMissing(recipe.name() + ", " + failure + "."));
    if (settings.warm()) {
      Path said = settings.results().resolve("jmh-" + recipe.name() + ".txt");
      int warmups = Budget.of(bytes) == Budget.SMALL ? 60 : 5;
      report.addWarm(recipe, bytes, WarmEngine.measure(module, warmups, settings.runs(), said));
    }
  }

  private void measureWindow(Map<String, Recipe> recipes) throws InterruptedException {
    WindowBench window = new WindowBench(settings.home(), settings.results(), settings.runs());
    try {
      out.println("Measuring the window.");
      report.addWindow("sample", window.start());
    } catch (IOException e) {
      report.addMissing("the window's start: " + e.getMessage() + ".");
    }
    try {
      out.println("Measuring a trace in the window.");
      report.addWindow("trace, 100,000 spans", window.trace());
    } catch (IOException e) {
      report.addMissing("a trace in the window: " + e.getMessage() + ".");
    }
    for (String name : settings.window()) {
      Recipe recipe = recipes.get(name);
      try {
        if (recipe == null) {
          throw new IOException("there are only sqlite, std, service and copies");
        }
        Path module = recipe.module(workshop);
        out.println("Measuring " + module + " in the window.");
        report.addWindow(name, window.measure(name, module));
      } catch (IOException e) {
        report.addMissing(name + " in the window: " + e.getMessage() + ".");
      }
    }
  }

  private List<Contender> contenders(Recipe recipe, Path module, long bytes) throws IOException, InterruptedException {
    Path folder = settings.results();
    int runs = settings.runs();
    List<Contender> contenders = new ArrayList<>();
    contenders.add(Contender.read(module, runs));
    int version = recipe.llvmVersion(workshop);
    if (Workshop.installed("opt-" + version).isPresent()) {
      int optRuns = Budget.of(bytes) == Budget.SMALL ? runs : Math.min(runs, settings.bigOptRuns());
      contenders.add(Contender.opt(version, module, folder, optRuns));
    } else {
      report.addMissing("opt-" + version + " on " + recipe.name() + ": it is not installed.");
    }
    contenders.add(Contender.ours(settings.home(), module, folder, runs));
    if (bytes >= GIGABYTE_CLASS) {
      contenders.add(Contender.oursWithSmallHeap(settings.home(), module, folder, runs));
    }
    return contenders;
  }
}
