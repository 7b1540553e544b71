package org.mergescope.model.prune;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.ir.TokenScanner;
import org.mergescope.model.reach.Reachability;

/// Collects the edits of every fix-up for one choice.
final class PrunePlanner {
  private static final Comparator<Edit> ORDER =
      Comparator.comparingLong(Edit::start).thenComparingLong(Edit::end);

  private static final int STRETCHES_A_PROCESSOR = 2;

  private final Reachability reachability;
  private final CallGraph graph;
  private final ModuleIndex module;
  private final IrText text;
  private final Fates fates;
  private final BitSet reliedOn;
  private final StayingMentions staying;
  private final List<Edit> edits = new ArrayList<>();
  private final BitSet cutEntities = new BitSet();

  private PrunePlanner(Reachability reachability, Fates fates, BitSet reliedOn) {
    this.reachability = reachability;
    this.graph = reachability.graph();
    this.module = graph.module();
    this.text = module.text();
    this.fates = fates;
    this.reliedOn = reliedOn;
    this.staying = StayingMentions.of(graph, fates);
  }

  /// All edits, sorted by place and disjoint.
  static List<Edit> edits(Reachability reachability, Fates fates, Unused unused, BitSet reliedOn) {
    return new PrunePlanner(reachability, fates, reliedOn).collect(unused);
  }

  private List<Edit> collect(Unused unused) {
    remove();
    replace();
    reliedOn.stream().forEach(symbol -> StrongerLinkage.of(module, symbol).ifPresent(edits::add));
    repairMetadata();
    repairBlockAddresses();
    repairLists();
    repairTables();
    if (!edits.isEmpty() || !cutEntities.isEmpty()) {
      dropUseListOrders();
      dropEntities(EntityKind.SUMMARY);
    }
    switch (unused) {
      case KEPT -> {}
      case DROPPED -> dropUnused();
    }
    cutEntities();
    edits.sort(ORDER);
    List<Edit> disjoint = withoutCut(edits);
    requireDisjoint(disjoint);
    return TokenGaps.kept(text, disjoint);
  }

  private void remove() {
    NumberPlaceholders placeholders = new NumberPlaceholders(module, fates);
    fates.removed().stream().forEach(symbol -> {
      if (placeholders.isNeeded(symbol)) {
        placeholders.edit(symbol).ifPresent(edits::add);
      } else {
        cutEntities.set(module.entity(symbol));
      }
    });
  }

  private void replace() {
    fates.stubbed().stream().forEach(symbol -> {
      switch (module.kind(symbol)) {
        case FUNCTION -> edits.add(FunctionStubs.of(module, symbol));
        case VARIABLE -> VariableReplacements.zero(module, symbol).ifPresent(edits::add);
        case ALIAS, IFUNC -> edits.add(AliasReplacements.stub(module, symbol));
      }
    });
    fates.declared().stream().forEach(symbol -> edits.add(switch (module.kind(symbol)) {
      case FUNCTION -> FunctionDeclarations.of(module, symbol);
      case VARIABLE -> VariableReplacements.external(module, symbol);
      case ALIAS, IFUNC -> AliasReplacements.declaration(module, symbol);
    }));
  }

  private void repairMetadata() {
    Set<String> useless = new HashSet<>();
    for (Mentions mentions : Mentions.inMetadata(graph, fates, staying)) {
      int entity = mentions.entity();
      MetadataFixups.Result result =
          MetadataFixups.of(text, module.entityStart(entity), endOfKept(entity), mentions.test());
      edits.addAll(result.edits());
      if (result.useless() && module.entityKind(entity) == EntityKind.METADATA_NODE) {
        TokenScanner node = new TokenScanner(text, module.entityStart(entity), module.entityEnd(entity));
        node.next();
        useless.add(AssociatedRiders.number(node));
      }
    }
    edits.addAll(AssociatedRiders.of(module, fates, useless));
  }

  private void repairBlockAddresses() {
    for (Mentions mentions : Mentions.ofBlocks(graph, fates, staying)) {
      int entity = mentions.entity();
      edits.addAll(BlockAddressFixups.of(
          text, module.entityStart(entity), endOfKept(entity), mentions.test()));
    }
  }

  /// Where the part of an entity ends that no replacement has taken: an emptied function keeps its header.
  private long endOfKept(int entity) {
    int symbol = module.symbolOf(entity);
    boolean emptied = symbol >= 0 && fates.stubbed().get(symbol) && module.kind(symbol) == SymbolKind.FUNCTION;
    return emptied ? module.bodyStart(symbol) : module.entityEnd(entity);
  }

  private void repairLists() {
    for (Mentions mentions : Mentions.inLists(graph, fates, staying)) {
      ListFixups fixups = ListFixups.of(module, module.symbolOf(mentions.entity()), mentions);
      edits.addAll(fixups.edits());
      if (fixups.emptied()) {
        cutEntities.set(mentions.entity());
      }
    }
  }

  private void repairTables() {
    for (Mentions mentions : Mentions.inTables(reachability, fates, staying)) {
      int entity = mentions.entity();
      edits.addAll(TableFixups.of(text, module.entityStart(entity), module.entityEnd(entity), mentions.test()));
    }
  }

  private void dropUseListOrders() {
    dropEntities(EntityKind.USE_LIST_ORDER);
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      long body = module.bodyStart(symbol);
      if (module.hasUseListOrders(symbol) && !fates.hasLostBlocks(symbol)) {
        edits.addAll(UseListOrderFixups.of(text, body, module.end(symbol)));
      }
    }
  }

  private void dropEntities(EntityKind kind) {
    module.entities(kind).forEach(cutEntities::set);
  }

  private void dropUnused() {
    edits.sort(ORDER);
    BitSet dropped = UnusedEntities.of(module, fates, edits, cutEntities);
    edits.removeIf(edit -> dropped.get(Math.max(0, module.entityAt(edit.start()))));
    cutEntities.or(dropped);
  }

  /// Stretches of the module side by side. Each starts with an entity that stays, so that no cut of one meets one of
  /// another.
  private void cutEntities() {
    int count = Runtime.getRuntime().availableProcessors() * STRETCHES_A_PROCESSOR;
    int[] starts = IntStream.rangeClosed(0, count)
        .map(i -> i == 0 ? 0 : cutEntities.nextClearBit((int) ((long) module.entityCount() * i / count)))
        .toArray();
    IntStream.range(0, count)
        .parallel()
        .mapToObj(i -> cuts(starts[i], starts[i + 1]))
        .toList()
        .forEach(edits::addAll);
  }

  /// One edit for neighbours that go for the same reason: millions of metadata nodes may.
  private List<Edit> cuts(int from, int to) {
    List<Edit> found = new ArrayList<>();
    EntityCuts cuts = new EntityCuts(text, from < to ? module.entityStart(from) : 0);
    for (int entity = cutEntities.nextSetBit(from); entity >= 0 && entity < to;
        entity = cutEntities.nextSetBit(entity + 1)) {
      long floor = entity == 0 ? 0 : module.entityEnd(entity - 1);
      Edit cut = cuts.cut(module.entityStart(entity), module.entityEnd(entity), floor, reason(entity));
      Edit last = found.isEmpty() ? null : found.getLast();
      if (last != null && last.reason() == Edit.Reason.UNUSED && cut.reason() == last.reason()
          && last.end() == cut.start()) {
        found.set(found.size() - 1, new Edit(last.start(), cut.end(), "", cut.reason()));
      } else {
        found.add(cut);
      }
    }
    return found;
  }

  private Edit.Reason reason(int entity) {
    int symbol = module.symbolOf(entity);
    if (symbol >= 0) {
      return fates.isRemoved(symbol) ? Edit.Reason.DELETED_SYMBOL : Edit.Reason.USED_LIST;
    }
    return switch (module.entityKind(entity)) {
      case SUMMARY -> Edit.Reason.SUMMARY;
      case USE_LIST_ORDER -> Edit.Reason.USE_LIST_ORDER;
      case COMDAT, TYPE, ATTRIBUTES, METADATA_NODE -> Edit.Reason.UNUSED;
      case SYMBOL, NAMED_METADATA, MODULE_ASM, SOURCE_FILENAME, TARGET, DEPENDENT_LIBRARIES ->
          throw new IllegalStateException("not to be cut: " + module.entityKind(entity));
    };
  }

  /// What is repaired in a text that goes or is replaced as a whole, such as a summary, goes with it.
  private static List<Edit> withoutCut(List<Edit> sorted) {
    List<Edit> left = new ArrayList<>();
    for (Edit edit : sorted) {
      Edit before = left.isEmpty() ? null : left.getLast();
      boolean gone = before != null && edit.end() <= before.end()
          && (before.start() < edit.start() || before.end() > edit.start());
      if (!gone) {
        boolean takesItAlong = before != null && before.start() == edit.start() && before.end() > before.start();
        if (takesItAlong) {
          left.removeLast();
        }
        left.add(edit);
      }
    }
    return left;
  }

  private static void requireDisjoint(List<Edit> edits) {
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).start() < edits.get(i - 1).end()) {
        throw new IllegalStateException("edits overlap: " + edits.get(i - 1) + " and " + edits.get(i));
      }
    }
  }
}
