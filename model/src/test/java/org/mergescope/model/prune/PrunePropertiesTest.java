package org.mergescope.model.prune;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;
import org.mergescope.model.reach.Reachability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What holds for every module and every choice.
class PrunePropertiesTest {
  private static final List<Replacement> REPLACEMENTS =
      List.of(Replacement.NONE, Replacement.STUB, Replacement.DECLARATION);

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdForAnyModuleAndChoice(long seed) throws IrFormatException {
    Random random = new Random(seed);
    String text = RandomModule.text(random);
    Choice choice = Choice.in(text);
    assertEquals(text, choice.text());
    assertEquals(List.of(), choice.plan().edits());

    Reachability reachability = choice.reachability();
    PrunePlan plan = PrunePlan.of(reachability, possible(reachability, random));
    assertEquals(List.of(), plan.blockers(), text);
    long end = 0;
    for (Edit edit : plan.edits()) {
      assertTrue(edit.start() >= end && edit.end() <= plan.bytesBefore(), () -> edit + " in " + text);
      end = edit.end();
    }
    String pruned = Edited.text(plan);
    assertEquals(plan.bytesAfter(), IrText.of("pruned.ll", pruned).length());
    ModuleIndex after = Choice.in(pruned).graph().module();
    assertEquals(Set.of(), undefined(after), () -> text + "\n==>\n" + pruned);
    assertEquals(survivors(plan), names(after), () -> text + "\n==>\n" + pruned);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatDanglesIsTheSameFromEitherSide(long seed) throws IrFormatException {
    Random random = new Random(seed);
    Reachability reachability = Choice.in(RandomModule.text(random)).reachability();
    int count = reachability.graph().module().symbolCount();
    Deletions deletions = Deletions.NOTHING;
    BitSet all = new BitSet();
    for (int symbol = 0; symbol < count; symbol++) {
      if (random.nextInt(5) > 0) {
        BitSet one = new BitSet();
        one.set(symbol);
        all.set(symbol);
        deletions = deletions.with(one, REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size())));
      }
    }
    Dangling dangling = new Dangling(reachability, deletions);
    Set<Blocker> oneByOne = new HashSet<>();
    all.stream().forEach(symbol -> {
      BitSet one = new BitSet();
      one.set(symbol);
      oneByOne.addAll(dangling.to(one));
    });
    List<Blocker> together = dangling.to(all);
    assertEquals(oneByOne, new HashSet<>(together));
    assertEquals(oneByOne.size(), together.size());
  }

  /// A random choice, made possible by taking referrers along and keeping what still blocks.
  private static Deletions possible(Reachability reachability, Random random) {
    Deletions deletions = Deletions.NOTHING;
    for (int symbol = 0; symbol < reachability.graph().module().symbolCount(); symbol++) {
      if (random.nextInt(3) == 0) {
        BitSet one = new BitSet();
        one.set(symbol);
        Replacement replacement = REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size()));
        deletions = deletions.with(
            replacement == Replacement.NONE ? deletions.withReferrers(reachability, one) : one, replacement);
      }
    }
    List<Blocker> blockers = PrunePlan.of(reachability, deletions).blockers();
    while (!blockers.isEmpty()) {
      BitSet blocking = new BitSet();
      blockers.forEach(blocker -> blocking.set(blocker.deleted()));
      deletions = deletions.without(blocking);
      blockers = PrunePlan.of(reachability, deletions).blockers();
    }
    return deletions;
  }

  /// Names that the text mentions outside strings and comments, and that nothing in it defines or declares.
  private static Set<String> undefined(ModuleIndex module) {
    Set<String> mentioned = new TreeSet<>();
    TokenScanner tokens = new TokenScanner(module.text(), 0, module.text().length());
    while (tokens.next() != Token.END) {
      if (tokens.token() == Token.GLOBAL && !tokens.text().startsWith("@llvm.")) {
        mentioned.add(tokens.text());
      }
    }
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      TokenScanner name = new TokenScanner(module.text(), module.nameStart(symbol), module.end(symbol));
      name.next();
      mentioned.remove(name.text());
    }
    return mentioned;
  }

  private static Set<String> survivors(PrunePlan plan) {
    ModuleIndex module = plan.module();
    Set<String> survivors = names(module);
    boolean numberNeeded = false;
    for (int symbol = module.symbolCount() - 1; symbol >= 0; symbol--) {
      boolean removed = plan.deletions().contains(symbol)
          && plan.deletions().replacement(symbol) == Replacement.NONE;
      numberNeeded |= module.isUnnamed(symbol) && !removed;
      if (removed && !(module.isUnnamed(symbol) && numberNeeded)) {
        survivors.remove(module.name(symbol));
      }
    }
    return survivors;
  }

  /// All names but those of LLVM's lists, which go when they are empty.
  private static Set<String> names(ModuleIndex module) {
    Set<String> names = new TreeSet<>();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      if (!module.name(symbol).startsWith("llvm.")) {
        names.add(module.name(symbol));
      }
    }
    return names;
  }
}
