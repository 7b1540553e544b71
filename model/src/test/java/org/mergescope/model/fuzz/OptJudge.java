package org.mergescope.model.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.oracle.InstalledTool;
import org.mergescope.model.oracle.InstalledTool.Answer;
import org.mergescope.model.oracle.Survivors;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.PrunePlan;
import org.mergescope.model.prune.PrunedModuleWriter;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.prune.Unused;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

/// Where an `opt` reads a text in silence: we read it, keep the same symbols from the same roots, export what opt
/// accepts in silence, and find nothing more to do in that.
record OptJudge(InstalledTool opt, int version, Path folder) {
  private static final String PASSES = "-passes=internalize,globaldce,strip-dead-prototypes";

  /// LLVM's parser takes several comdats in one header, of which the last counts; no compiler writes that.
  private static final Pattern TWO_COMDATS = Pattern.compile("\\bcomdat\\b[^\\n]*\\bcomdat\\b");

  /// Numbers from 2³² on, some from 4·10⁹ with them: LLVM's lexer reads such a number as 0.
  private static final Pattern UNCHECKED = Pattern.compile("[@%](\\d{11}|[4-9]\\d{9})");

  /// Constants that LLVM's parser may fold, and with them what they mention: more is kept then, which is safe.
  private static final Pattern FOLDED =
      Pattern.compile(
          "\\b(icmp \\w+|fcmp \\w+|select|extractvalue|insertvalue|extractelement|insertelement|shufflevector|and|or"
              + "|xor|add|sub|mul|[us]div|[us]rem|shl|[al]shr|[sz]ext|trunc)( \\w+)* ?\\(");

  /// The judges that are installed.
  static List<OptJudge> installed(Path folder) {
    List<OptJudge> judges = new ArrayList<>();
    for (int version : new int[] {22, 19, 14}) {
      InstalledTool.find("opt-" + version).ifPresent(opt -> judges.add(new OptJudge(opt, version, folder)));
    }
    return judges;
  }

  /// Whether opt reads the text.
  boolean judge(byte[] text, Random random) throws Finding {
    try {
      return judged(text, random);
    } catch (IOException | RootsException | RuntimeException e) {
      throw new Finding("judged by opt " + version, e);
    }
  }

  private boolean judged(byte[] text, Random random) throws Finding, IOException, RootsException {
    Path file = Files.write(folder.resolve("judged.ll"), text);
    Path left = folder.resolve("left.ll");
    Optional<Sample> sample = Sample.of(text);
    List<String> roots = sample.map(found -> roots(found.module(), random)).orElse(List.of("main"));
    if (sample.isPresent() && takesAddressOfIntrinsic(sample.get().module())) {
      return false;
    }
    if (roots.isEmpty() || UNCHECKED.matcher(new String(text, StandardCharsets.ISO_8859_1)).find()) {
      return false;
    }
    String list = "-internalize-public-api-list=" + String.join(",", roots);
    Answer answer = run(text, PASSES, list, "-S", file.toString(), "-o", left.toString());
    if (!answer.isSilent()) {
      return false;
    }
    if (sample.isEmpty()) {
      throw new Finding("opt " + version + " reads what we refuse");
    }
    boolean twice = TWO_COMDATS.matcher(new String(text, StandardCharsets.ISO_8859_1)).find();
    Unused unused = twice || random.nextBoolean() ? Unused.KEPT : Unused.DROPPED;
    PrunePlan plan = plan(sample.get().module(), roots, unused);
    Survivors ours = Survivors.of(plan.module(), plan.deletions().symbols()).withoutIntrinsics();
    String difference = Survivors.printed(left).withoutIntrinsics().difference(ours);
    boolean folded = !difference.contains(" -") && FOLDED.matcher(new String(text, StandardCharsets.ISO_8859_1)).find();
    if (!difference.isEmpty() && !folded) {
      throw new Finding("opt " + version + " keeps other symbols from " + roots + ":" + difference);
    }
    if (!plan.isPossible()) {
      throw new Finding("deleting the dead is blocked: " + plan.blockers());
    }
    Path pruned = folder.resolve("pruned.ll");
    PrunedModuleWriter.write(plan, pruned, done -> {}, () -> false);
    Answer verified = run(text, "-passes=verify", "-disable-output", pruned.toString());
    if (!verified.isSilent()) {
      throw new Finding(
          "opt " + version + " does not accept the export (" + unused + ") from " + roots + ": "
              + verified.errors().replace(pruned.toString(), "") + "\n" + Files.readString(pruned));
    }
    // Without the loads of the dead, tables may lose more functions: LLVM, too, goes on at the second run.
    if (!new String(text, StandardCharsets.ISO_8859_1).contains("Virtual Function Elim")) {
      checkAgain(pruned, roots, unused);
    }
    return true;
  }

  /// The LangRef forbids it ("Intrinsic Functions"). Where the intrinsic's signature is of an older LLVM, opt 22 reads
  /// over it and then falls over its own table.
  private static boolean takesAddressOfIntrinsic(ModuleIndex module) {
    CallGraph graph = CallGraph.of(module);
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      int target = graph.target(edge);
      boolean strong = graph.kind(edge).isStrong() && !graph.kind(edge).isCall();
      if (strong && module.kind(target) == SymbolKind.FUNCTION && module.name(target).startsWith("llvm.")) {
        return true;
      }
    }
    return false;
  }

  private void checkAgain(Path pruned, List<String> roots, Unused unused) throws Finding, IOException, RootsException {
    try {
      ModuleIndex module = Sample.index(Files.readAllBytes(pruned));
      List<String> left = roots.stream()
          .filter(root -> module.symbol(root) >= 0 && module.isDefinition(module.symbol(root)))
          .toList();
      PrunePlan again = left.isEmpty() ? null : plan(module, left, unused);
      if (again != null && !again.edits().isEmpty()) {
        throw new Finding("a second export from " + left + " still makes " + again.edits());
      }
    } catch (IrFormatException e) {
      if (Files.size(pruned) > 0) {
        throw new Finding("export", e);
      }
    }
  }

  private PrunePlan plan(ModuleIndex module, List<String> roots, Unused unused) throws RootsException {
    LivenessPolicy policy = LivenessPolicy.ofVersion(version).withoutChosenRoots();
    Reachability reachability = Reachability.of(CallGraph.of(module), new Roots.Named(roots), policy);
    return PrunePlan.of(
        reachability, Deletions.NOTHING.with(reachability.unreachable(), Replacement.NONE), unused);
  }

  private Answer run(byte[] text, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (version == 14 && new String(text, StandardCharsets.ISO_8859_1).contains("ptr")) {
      all.addFirst("-opaque-pointers");
    }
    return opt.run(folder, all.toArray(String[]::new));
  }

  /// Names that mean themselves to opt, which takes a list of patterns.
  private static List<String> roots(ModuleIndex module, Random random) {
    List<String> names = new ArrayList<>();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      String name = module.name(symbol);
      boolean plain = name.matches("[A-Za-z_.$-][A-Za-z0-9_.$-]{0,999}") && !name.startsWith("llvm.");
      if (module.isDefinition(symbol) && !module.isUnnamed(symbol) && plain && module.symbol(name) == symbol) {
        names.add(name);
      }
    }
    List<String> roots = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3) && !names.isEmpty(); i++) {
      roots.add(names.get(random.nextInt(names.size())));
    }
    return roots;
  }
}
