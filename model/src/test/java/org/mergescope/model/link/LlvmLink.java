package org.mergescope.model.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.Linkage;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.oracle.InstalledTool;
import org.mergescope.model.oracle.InstalledTool.Answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The linker and the passes of one installed LLVM, as the judge of what a program is and what of it stays.
record LlvmLink(int version, Path folder) {
  private static final Pattern SUFFIX = Pattern.compile("(?:\\.\\d+)+$");
  private static final Pattern OPAQUE = Pattern.compile("[ (,{]ptr[] ,)]");

  /// Links modules; the linker's complaint where it refuses.
  Answer link(List<Path> modules, Path linked) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-S", "-o", linked.toString()));
    arguments.addAll(opaque(modules.getFirst()));
    modules.forEach(module -> arguments.add(module.toString()));
    return tool("llvm-link").run(folder, arguments.toArray(String[]::new));
  }

  /// What the passes leave of a module, see [#survivors(ModuleIndex, BitSet)].
  List<String> survivors(Path module, List<String> roots) throws IOException, IrFormatException {
    Path result = Files.createTempFile(folder, "opt", ".ll");
    List<String> arguments = new ArrayList<>(opaque(module));
    String names = String.join(",", roots);
    arguments.addAll(List.of(
        "-S", "-passes=internalize,globaldce,strip-dead-prototypes", "-internalize-public-api-list=" + names,
        module.toString(), "-o", result.toString()));
    assertEquals(new Answer(0, "", ""), tool("opt").run(folder, arguments.toArray(String[]::new)));
    return survivors(index(result), new BitSet());
  }

  /// Requires that LLVM accepts a module without a word.
  void verify(Path module) throws IOException {
    List<String> arguments = new ArrayList<>(opaque(module));
    arguments.addAll(List.of("-passes=verify", "-disable-output", module.toString()));
    assertEquals(new Answer(0, "", ""), tool("opt").run(folder, arguments.toArray(String[]::new)), module.toString());
  }

  /// The symbols that are left, sorted, with what they are; names without the suffixes that tell local ones apart,
  /// unnamed ones without their number. Intrinsics come and go with the version that prints.
  static List<String> survivors(ModuleIndex module, BitSet deleted) {
    return IntStream.range(0, module.symbolCount())
        .filter(symbol -> !deleted.get(symbol))
        .filter(symbol -> !module.name(symbol).startsWith("llvm.") || module.isDefinition(symbol))
        .mapToObj(symbol -> (module.isDefinition(symbol) ? "define " : "declare ")
            + (module.isUnnamed(symbol) ? "" : SUFFIX.matcher(module.name(symbol)).replaceAll("")))
        .sorted()
        .toList();
  }

  /// Some visible definitions that LLVM linked.
  static List<String> roots(ModuleIndex linked, Random random) {
    List<String> names = IntStream.range(0, linked.symbolCount())
        .filter(symbol -> linked.isDefinition(symbol) && !linked.linkage(symbol).isLocal())
        .mapToObj(linked::name)
        .filter(name -> !name.startsWith("llvm."))
        .toList();
    return IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> names.get(random.nextInt(names.size()))).toList();
  }

  /// Whether LLVM leaves a name undefined that a module defines without mentioning it, where we link as linkers do.
  static boolean leavesUndefined(ModuleIndex linked, ModuleIndex whole) {
    return IntStream.range(0, linked.symbolCount())
        .filter(symbol -> !linked.isDefinition(symbol))
        .map(symbol -> whole.symbol(linked.name(symbol)))
        .anyMatch(symbol -> symbol >= 0 && whole.isDefinition(symbol)
            && (whole.linkage(symbol) == Linkage.LINKONCE || whole.linkage(symbol) == Linkage.LINKONCE_ODR));
  }

  static ModuleIndex index(Path module) throws IOException, IrFormatException {
    return ModuleIndexer.index(IrText.map(module), progress -> {}, () -> false);
  }

  InstalledTool tool(String name) {
    return InstalledTool.require(name + "-" + version);
  }

  private List<String> opaque(Path module) throws IOException {
    Matcher pointers = OPAQUE.matcher(Files.readString(module));
    return version == 14 && pointers.find() ? List.of("-opaque-pointers") : List.of();
  }
}
