package org.mergescope.model.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.Edit;
import org.mergescope.model.prune.PrunePlan;
import org.mergescope.model.prune.PrunedModuleWriter;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.prune.Unused;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;
import org.mergescope.model.reach.UnreachableReport;
import org.mergescope.model.reach.WhyKept;

/// Takes one text through every stage: it is refused with a sentence, or nothing at all goes wrong with it.
final class Examination {
  private static final int WINDOW = 1 << 18;
  private static final int[] VERSIONS = {3, 14, 19, 22};
  private static final int MOST_STRETCHES = 400;
  private static final int MOST_EXPLAINED = 300;
  private static final long INDEX_BASE_BYTES = 4 << 20;
  private static final long BASE_BYTES = 64 << 20;
  private static final int BYTES_A_BYTE = 400;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final FurtherStages further = FurtherStages.withCases();
  private final Path scratch;

  /// @param scratch a folder for exports
  Examination(Path scratch) {
    this.scratch = scratch;
  }

  /// What the text made the engine see and do.
  Features examine(byte[] text, Random random) throws Finding {
    Features features = new Features();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Optional<ModuleIndex> read = read(text, features);
    bounded("index", before, INDEX_BASE_BYTES, text);
    boolean movable = !hasByteOrderMark(text);
    if (movable && random.nextInt(4) == 0) {
      checkStretches(text, read, random);
    }
    if (read.isPresent()) {
      ModuleIndex module = read.get();
      features.see(module);
      if (movable && random.nextInt(4) == 0) {
        checkPadded(text, module, random);
      }
      CallGraph graph = stage("graph", () -> CallGraph.of(module));
      checkGraph(graph);
      LivenessPolicy policy = policy(module, random);
      Reachability reachability = stage("reachability", () -> reachability(graph, policy, random));
      checkExplanations(reachability);
      if (random.nextInt(4) == 0) {
        stage("further stages", () -> further.check(reachability, random));
      }
      checkExports(reachability, text, features, random);
      bounded("all stages", before, BASE_BYTES, text);
    }
    return features;
  }

  private static Optional<ModuleIndex> read(byte[] text, Features features) throws Finding {
    try {
      return Optional.of(Sample.index(text));
    } catch (IrFormatException e) {
      String message = String.valueOf(e.getMessage());
      if (!message.matches("(?s)fuzz.ll(:\\d+:\\d+)?: .+; .+\\.")) {
        throw new Finding("refusal that is no sentence: " + message);
      }
      features.seeRefusal(message);
      return Optional.empty();
    } catch (RuntimeException | Error e) {
      throw new Finding("index", e);
    }
  }

  /// A comment before the text moves it, and with it the end of the window that slides over the bytes.
  private static void checkPadded(byte[] text, ModuleIndex module, Random random) throws Finding {
    int before = Math.max(2, WINDOW - random.nextInt(Math.min(WINDOW, text.length + 2)));
    byte[] padded = new byte[before + text.length];
    Arrays.fill(padded, 0, before, (byte) 'x');
    padded[0] = ';';
    padded[before - 1] = '\n';
    System.arraycopy(text, 0, padded, before, text.length);
    ModuleIndex moved = stage("padded index", () -> Sample.index(padded));
    Optional<String> difference = SameIndex.difference(module, moved, before);
    if (difference.isPresent()) {
      throw new Finding("differs behind " + before + " bytes of comment: " + difference.get());
    }
  }

  /// Wherever the text is cut to be read side by side, the index is the same, and so is what a refusal says.
  private static void checkStretches(byte[] text, Optional<ModuleIndex> whole, Random random) throws Finding {
    long stretch = 1L + random.nextInt(Math.max(1, text.length / (1 + random.nextInt(20))));
    if (text.length / stretch > MOST_STRETCHES) {
      return;
    }
    Optional<ModuleIndex> pieces = stage("index in stretches of " + stretch, () -> {
      try {
        return Optional.of(Indexed.inStretches(IrText.of("fuzz.ll", text), stretch));
      } catch (IrFormatException _) {
        return Optional.empty();
      }
    });
    if (whole.isPresent() != pieces.isPresent()) {
      throw new Finding("refused or not by the length of stretches, " + stretch);
    }
    Optional<String> difference = whole.flatMap(one -> SameIndex.difference(one, pieces.orElseThrow(), 0));
    if (difference.isPresent()) {
      throw new Finding("differs in stretches of " + stretch + ": " + difference.get());
    }
  }

  private static boolean hasByteOrderMark(byte[] text) {
    return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB;
  }

  private static void checkGraph(CallGraph graph) throws Finding {
    ModuleIndex module = graph.module();
    long at = -1;
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      int source = graph.source(edge);
      boolean inside = graph.offset(edge) >= module.start(source) && graph.offset(edge) < module.end(source);
      if (!inside || graph.edgeAt(source, graph.offset(edge)) != edge || graph.offset(edge) <= at) {
        throw new Finding("edge " + edge + " of " + source + " at " + graph.offset(edge));
      }
      at = edge + 1 < graph.edgeCount() && graph.source(edge + 1) == source ? graph.offset(edge) : -1;
    }
    for (int entity = 0; entity < module.entityCount(); entity++) {
      long floor = entity == 0 ? 0 : module.entityEnd(entity - 1);
      if (module.entityStart(entity) < floor || module.entityEnd(entity) <= module.entityStart(entity)
          || module.entityEnd(entity) > module.text().length()) {
        throw new Finding("entity " + entity + " has no place of its own");
      }
    }
  }

  private static LivenessPolicy policy(ModuleIndex module, Random random) throws Finding {
    LivenessPolicy policy = random.nextBoolean()
        ? stage("policy", () -> LivenessPolicy.of(module))
        : LivenessPolicy.ofVersion(VERSIONS[random.nextInt(VERSIONS.length)]);
    return random.nextBoolean() ? policy : policy.withoutChosenRoots();
  }

  private static Reachability reachability(CallGraph graph, LivenessPolicy policy, Random random)
      throws RootsException {
    if (random.nextInt(16) == 0) {
      try {
        Roots host = List.of(new Roots.Kernels(), new Roots.Jni(), new Roots.Wasm()).get(random.nextInt(3));
        return Reachability.of(graph, host, policy);
      } catch (RootsException _) {
        return Reachability.of(graph, new Roots.Exported(), policy);
      }
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4) && graph.module().symbolCount() > 0; i++) {
      int symbol = random.nextInt(graph.module().symbolCount());
      if (graph.module().isDefinition(symbol) && !graph.module().isUnnamed(symbol)) {
        names.add(graph.module().name(symbol));
      }
    }
    try {
      return Reachability.of(graph, new Roots.Named(names), policy);
    } catch (RootsException _) {
      // No name at all, one that is declared as well, or one that is no UTF-8.
      return Reachability.of(graph, new Roots.Exported(), policy);
    }
  }

  private static void checkExplanations(Reachability reachability) throws Finding {
    UnreachableReport report = stage("report", () -> UnreachableReport.of(reachability));
    if (report.bytesUnreachable() > report.bytesTotal()) {
      throw new Finding("more unreachable than there is");
    }
    int most = Math.min(MOST_EXPLAINED, reachability.graph().module().symbolCount());
    for (int symbol = 0; symbol < most; symbol++) {
      int explained = symbol;
      WhyKept why = stage("why", () -> WhyKept.explain(reachability, explained));
      boolean fits = switch (why) {
        case WhyKept.Unreachable _ -> !reachability.isLive(symbol);
        case WhyKept.Root _ -> reachability.isRoot(symbol);
        case WhyKept.Chain(int root, List<WhyKept.Step> steps) ->
            reachability.isRoot(root) && steps.getFirst().from() == root && steps.getLast().to() == symbol;
      };
      if (!fits) {
        throw new Finding("explains " + symbol + " by " + why);
      }
    }
  }

  private void checkExports(Reachability reachability, byte[] text, Features features, Random random) throws Finding {
    PrunePlan nothing = stage("plan of nothing", () -> PrunePlan.of(reachability, Deletions.NOTHING));
    if (!nothing.edits().isEmpty() || !nothing.blockers().isEmpty() || nothing.bytesAfter() != text.length) {
      throw new Finding("nothing chosen, but " + nothing.edits());
    }
    Deletions dead = Deletions.NOTHING.with(reachability.unreachable(), Replacement.NONE);
    Unused unused = random.nextBoolean() ? Unused.KEPT : Unused.DROPPED;
    PrunePlan plan = stage("plan of the dead", () -> PrunePlan.of(reachability, dead, unused));
    features.see(plan);
    checkExport(plan, text, random);
    Deletions mix = stage("choice", () -> mix(reachability, random));
    PrunePlan mixed = stage("plan of a mix", () -> PrunePlan.of(reachability, mix, unused));
    features.see(mixed);
    checkExport(mixed, text, random);
  }

  private static Deletions mix(Reachability reachability, Random random) {
    Deletions deletions = Deletions.NOTHING;
    for (Replacement replacement : Replacement.values()) {
      BitSet chosen = new BitSet();
      for (int symbol = 0; symbol < reachability.graph().module().symbolCount(); symbol++) {
        chosen.set(symbol, random.nextInt(5) == 0);
      }
      deletions = deletions.with(chosen, replacement);
      if (replacement == Replacement.NONE && random.nextBoolean()) {
        deletions = deletions.with(deletions.withReferrers(reachability, chosen), replacement);
      }
    }
    return deletions;
  }

  private void checkExport(PrunePlan plan, byte[] text, Random random) throws Finding {
    byte[] exported = edited(plan, text);
    if (exported.length != plan.bytesAfter()) {
      throw new Finding("plan says " + plan.bytesAfter() + " bytes, there are " + exported.length);
    }
    if (plan.isPossible() && random.nextInt(64) == 0) {
      byte[] written = stage("export", () -> written(plan));
      if (!Arrays.equals(exported, written)) {
        throw new Finding("the written file differs from the plan");
      }
    }
  }

  /// The text after the plan's edits, which are sorted and disjoint.
  static byte[] edited(PrunePlan plan, byte[] text) throws Finding {
    ByteArrayOutputStream result = new ByteArrayOutputStream(text.length);
    int at = 0;
    for (Edit edit : plan.edits()) {
      if (edit.start() < at || edit.end() > text.length) {
        throw new Finding("edit out of place: " + edit);
      }
      result.write(text, at, (int) edit.start() - at);
      result.writeBytes(edit.replacement().getBytes(StandardCharsets.UTF_8));
      at = (int) edit.end();
    }
    result.write(text, at, text.length - at);
    return result.toByteArray();
  }

  private byte[] written(PrunePlan plan) throws IOException {
    Path target = scratch.resolve("export.ll");
    PrunedModuleWriter.write(plan, target, done -> {}, () -> false);
    return Files.readAllBytes(target);
  }

  private static void bounded(String stage, long before, long base, byte[] text) throws Finding {
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    if (allocated > base + (long) BYTES_A_BYTE * text.length) {
      throw new Finding("memory: " + stage + " took " + (allocated >> 20) + " MB for " + text.length + " bytes");
    }
  }

  private static <T> T stage(String name, Callable<T> stage) throws Finding {
    try {
      return stage.call();
    } catch (Finding e) {
      throw e;
    } catch (Exception | Error e) {
      throw new Finding(name, e);
    }
  }
}
