package org.mergescope.app.view.prune;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.prune.Blocker;
import org.mergescope.model.prune.Edit;
import org.mergescope.model.prune.ProgramPlan;
import org.mergescope.model.reach.Warning;

/// A plan in the words of the export dialog.
///
/// @param deleted how many symbols of each kind go
/// @param changes how many edits there are of each reason
/// @param blockers what makes the plan impossible; empty where it can be written
public record PlanSummary(
    ProgramPlan plan,
    List<Count> deleted,
    List<Count> changes,
    List<String> blockers,
    List<String> warnings,
    List<String> notes) {
  private static final int SENTENCES_SHOWN = 100;

  public PlanSummary {
    deleted = List.copyOf(deleted);
    changes = List.copyOf(changes);
    blockers = List.copyOf(blockers);
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
  }

  /// So many of something.
  public record Count(String what, int count) {}

  static PlanSummary of(ProgramPlan plan, OpenModule module) {
    return new PlanSummary(
        plan,
        deleted(plan),
        changes(plan),
        first(plan.blockers(), blocker -> sentence(blocker, module)),
        first(plan.warnings(), Warning::sentence),
        first(plan.plans().stream().flatMap(part -> part.notes().stream()).distinct().toList(), note -> note));
  }

  /// Whether anything would change.
  public boolean changesAnything() {
    return plan.plans().stream().anyMatch(part -> !part.edits().isEmpty());
  }

  /// Bytes that go.
  public long savedBytes() {
    return plan.bytesBefore() - plan.bytesAfter();
  }

  private static <T> List<String> first(List<T> facts, Function<T, String> sentence) {
    List<String> sentences = new ArrayList<>(facts.stream().limit(SENTENCES_SHOWN).map(sentence).toList());
    if (facts.size() > SENTENCES_SHOWN) {
      sentences.add(Texts.text("prune.ask.more", facts.size() - SENTENCES_SHOWN));
    }
    return sentences;
  }

  private static List<Count> deleted(ProgramPlan plan) {
    ModuleIndex index = plan.program().whole();
    int functions = 0;
    int variables = 0;
    int aliases = 0;
    int declarations = 0;
    BitSet symbols = plan.deletions().symbols();
    for (int symbol = symbols.nextSetBit(0); symbol >= 0; symbol = symbols.nextSetBit(symbol + 1)) {
      if (!index.isDefinition(symbol)) {
        declarations++;
        continue;
      }
      switch (index.kind(symbol)) {
        case FUNCTION -> functions++;
        case VARIABLE -> variables++;
        case ALIAS, IFUNC -> aliases++;
      }
    }
    List<Count> counts = new ArrayList<>();
    count(counts, "prune.plan.functions", functions);
    count(counts, "prune.plan.variables", variables);
    count(counts, "prune.plan.aliases", aliases);
    count(counts, "prune.plan.declarations", declarations);
    return counts;
  }

  private static List<Count> changes(ProgramPlan plan) {
    Map<Edit.Reason, Integer> perReason = new EnumMap<>(Edit.Reason.class);
    plan.plans().forEach(part -> part.edits().forEach(edit -> perReason.merge(edit.reason(), 1, Integer::sum)));
    List<Count> counts = new ArrayList<>();
    perReason.forEach((reason, count) -> count(counts, key(reason), count));
    return counts;
  }

  private static void count(List<Count> counts, String key, int count) {
    if (count > 0) {
      counts.add(new Count(Texts.text(key), count));
    }
  }

  private static String key(Edit.Reason reason) {
    return switch (reason) {
      case DELETED_SYMBOL -> "prune.reason.deleted";
      case STUBBED_BODY -> "prune.reason.stubbed";
      case BECAME_DECLARATION -> "prune.reason.declared";
      case KEPT_FOR_OTHER_FILES -> "prune.reason.otherfiles";
      case KEEPS_NUMBERING -> "prune.reason.numbering";
      case METADATA_OPERAND -> "prune.reason.metadata";
      case BLOCK_ADDRESS -> "prune.reason.blockaddress";
      case USED_LIST -> "prune.reason.used";
      case CONSTRUCTOR_LIST -> "prune.reason.constructors";
      case VIRTUAL_TABLE -> "prune.reason.virtualtable";
      case USE_LIST_ORDER -> "prune.reason.uselistorder";
      case SUMMARY -> "prune.reason.summary";
      case UNUSED -> "prune.reason.unused";
    };
  }

  private static String sentence(Blocker blocker, OpenModule module) {
    return Texts.text(
        "prune.plan.blocker",
        module.displayName(blocker.referrer()),
        blocker.kind().verb(),
        module.displayName(blocker.deleted()));
  }
}
