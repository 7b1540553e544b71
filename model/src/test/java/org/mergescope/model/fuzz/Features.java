package org.mergescope.model.fuzz;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.prune.PrunePlan;

/// What a text made the engine see and do, roughly: a text that shows something new is worth changing further.
final class Features {
  private final Set<Integer> seen = new HashSet<>();

  /// What an index holds.
  void see(ModuleIndex module) {
    EntityKind before = EntityKind.SOURCE_FILENAME;
    for (int entity = 0; entity < module.entityCount(); entity++) {
      EntityKind kind = module.entityKind(entity);
      add("entity", before, kind);
      before = kind;
    }
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      add("symbol", module.kind(symbol), module.linkage(symbol), module.isDefinition(symbol));
      add("header", module.kind(symbol), module.hasSection(symbol), module.comdat(symbol) >= 0,
          module.isUnnamed(symbol));
      int mentions = module.firstReference(symbol + 1) - module.firstReference(symbol);
      add("mentions", module.kind(symbol), magnitude(mentions));
    }
    int symbolMentions = module.firstReference(module.symbolCount());
    for (int i = 0; i < module.referenceCount(); i++) {
      int target = module.referenceTarget(i);
      add("mention", module.referenceKind(i), module.kind(target), module.isDefinition(target), i < symbolMentions);
    }
    add("size", magnitude(module.entityCount()), magnitude(module.referenceCount()));
    add("texts", magnitude(module.asmCount()), magnitude(module.comdatCount()));
  }

  /// What a plan does.
  void see(PrunePlan plan) {
    plan.edits().forEach(edit -> add("edit", edit.reason(), edit.replacement().length() > 0));
    plan.blockers().forEach(blocker -> add("blocker", blocker.kind()));
    plan.warnings().forEach(warning -> add("warning", warning.kind()));
    add("plan", magnitude(plan.edits().size()), magnitude(plan.blockers().size()));
  }

  /// A refusal, without what it quotes.
  void seeRefusal(String message) {
    add("refusal", message.replaceAll("[0-9]+|'[^']*'|\"[^\"]*\"", "·"));
  }

  /// Takes over what the other has seen; answers whether any of it is new.
  boolean addAll(Features other) {
    return seen.addAll(other.seen);
  }

  int count() {
    return seen.size();
  }

  private void add(Object... parts) {
    seen.add(Objects.hash(parts));
  }

  private static int magnitude(int count) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(count);
  }
}
