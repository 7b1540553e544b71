package org.mergescope.model.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The fuzzer as a program: `IrFuzz SECONDS FOLDER [SEED] [MODULES]` looks for findings and leaves each, made small, in
/// the folder, MODULES being a folder of further modules to start from; `IrFuzz FILE` examines one text again.
public final class IrFuzz {
  private static final int EXAMINATIONS = 100;

  private IrFuzz() {}

  public static void main(String... arguments) throws IOException, URISyntaxException, InterruptedException {
    if (arguments.length == 1) {
      Path scratch = Files.createTempDirectory("fuzz");
      @Nullable Finding finding = shown(Files.readAllBytes(Path.of(arguments[0])), scratch);
      System.out.println(finding == null ? "nothing found" : described(finding));
      return;
    }
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.currentTimeMillis();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[0]));
    List<byte[]> texts = new ArrayList<>(Corpus.cases());
    if (arguments.length > 3) {
      texts.addAll(Corpus.modules(Path.of(arguments[3])));
    }
    Set<String> known = new HashSet<>();
    Path scratch = Files.createTempDirectory("fuzz");
    FuzzRun run = new FuzzRun(
        Corpus.of(texts), seed, new Examination(scratch), OptJudge.installed(scratch),
        () -> System.nanoTime() > end,
        found -> {
          if (known.add(found.finding().signature())) {
            keep(found, folder, scratch, known.size());
          }
          return true;
        });
    FuzzRun.@Nullable Found hang = FuzzWatch.watch(run, true);
    if (hang != null) {
      keep(hang, folder, scratch, 0);
    }
    System.out.println(run + "; " + known.size() + " findings");
  }

  /// Runs for a while and gives the first finding, or null.
  static @Nullable String find(List<byte[]> texts, long seed, long seconds, Path scratch) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<FuzzRun.Found> all = new ArrayList<>();
    FuzzRun run = new FuzzRun(
        Corpus.of(texts), seed, new Examination(scratch), OptJudge.installed(scratch),
        () -> System.nanoTime() > end,
        found -> {
          all.add(found);
          return false;
        });
    FuzzRun.@Nullable Found hang = FuzzWatch.watch(run, false);
    FuzzRun.@Nullable Found first = hang == null && !all.isEmpty() ? all.getFirst() : hang;
    if (first == null) {
      return null;
    }
    return "seed " + seed + ", text " + first.number() + ": " + described(first.finding()) + "\n"
        + new String(first.text(), StandardCharsets.ISO_8859_1);
  }

  /// What several examinations with different choices find in one text, or null.
  static @Nullable Finding shown(byte[] text, Path scratch) {
    Examination examination = new Examination(scratch);
    List<OptJudge> judges = OptJudge.installed(scratch);
    for (int i = 0; i < EXAMINATIONS; i++) {
      try {
        examination.examine(text, new Random(i));
        if (i < 8) {
          for (OptJudge judge : judges) {
            judge.judge(text, new Random(i));
          }
        }
      } catch (Finding finding) {
        return finding;
      }
    }
    return null;
  }

  private static void keep(FuzzRun.Found found, Path folder, Path scratch, int number) {
    Finding finding = found.finding();
    String signature = finding.signature();
    boolean quick = finding.getCause() != null && !String.valueOf(finding.getMessage()).contains("opt");
    Examination examination = new Examination(scratch);
    byte[] text =
        quick ? Shrinker.shrunk(found.text(), smaller -> shows(smaller, signature, examination)) : found.text();
    try {
      Files.write(folder.resolve("finding-" + number + ".ll"), text);
      Files.writeString(
          folder.resolve("finding-" + number + ".txt"), "text " + found.number() + "\n" + described(finding));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String first = Objects.toString(finding.getMessage()).lines().findFirst().orElse("");
    System.out.println("FINDING " + number + ": " + first);
  }

  private static boolean shows(byte[] text, String signature, Examination examination) {
    for (int i = 0; i < 10; i++) {
      try {
        examination.examine(text, new Random(i));
      } catch (Finding finding) {
        if (finding.signature().equals(signature)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String described(Finding finding) {
    StringWriter trace = new StringWriter();
    finding.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
