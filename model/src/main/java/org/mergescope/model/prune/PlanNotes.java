package org.mergescope.model.prune;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.Linkage;
import org.mergescope.model.ir.ModuleIndex;

/// What a person should know about a plan beyond its list of edits, a sentence each.
final class PlanNotes {
  private PlanNotes() {}

  static List<String> of(ModuleIndex module, Fates fates, List<Edit> edits) {
    Map<Edit.Reason, Integer> counts = new EnumMap<>(Edit.Reason.class);
    edits.forEach(edit -> counts.merge(edit.reason(), 1, Integer::sum));
    List<String> notes = new ArrayList<>();
    addIf(notes, counts.containsKey(Edit.Reason.SUMMARY),
        "The ThinLTO summary is dropped, since it describes what is no longer there; llvm-as makes a new one.");
    addIf(notes, counts.containsKey(Edit.Reason.USE_LIST_ORDER),
        "Use-list orders are dropped; they order uses inside LLVM and mean nothing else.");
    int numbers = counts.getOrDefault(Edit.Reason.KEEPS_NUMBERING, 0);
    addIf(notes, numbers > 0,
        "Unnamed symbols become declarations nobody mentions, so that the numbers behind them stay: " + numbers + ".");
    int blocks = counts.getOrDefault(Edit.Reason.BLOCK_ADDRESS, 0);
    addIf(notes, blocks > 0, "Addresses of deleted blocks become 1, as LLVM makes them: " + blocks + ".");
    addIf(notes, counts.containsKey(Edit.Reason.CONSTRUCTOR_LIST),
        "Deleted functions leave the lists of constructors, destructors and annotations.");
    long hidden = fates.declared().stream()
        .filter(symbol -> module.linkage(symbol) == Linkage.PRIVATE || module.linkage(symbol) == Linkage.INTERNAL)
        .count();
    addIf(notes, hidden > 0,
        "Symbols that were internal to the module become declarations, which something else has to define: "
            + hidden + ".");
    addBrokenComdats(notes, module, fates);
    addUnused(notes, module, edits);
    return notes;
  }

  private static void addUnused(List<String> notes, ModuleIndex module, List<Edit> edits) {
    Map<EntityKind, Integer> counts = new EnumMap<>(EntityKind.class);
    for (Edit edit : edits) {
      int entity = module.entityAt(edit.end() - 1);
      for (; edit.reason() == Edit.Reason.UNUSED && entity >= 0 && module.entityStart(entity) >= edit.start(); entity--) {
        counts.merge(module.entityKind(entity), 1, Integer::sum);
      }
    }
    addIf(notes, !counts.isEmpty(),
        "What nothing uses is dropped: metadata nodes " + counts.getOrDefault(EntityKind.METADATA_NODE, 0)
            + ", types " + counts.getOrDefault(EntityKind.TYPE, 0)
            + ", attribute groups " + counts.getOrDefault(EntityKind.ATTRIBUTES, 0)
            + ", comdats " + counts.getOrDefault(EntityKind.COMDAT, 0) + ".");
  }

  /// A linker keeps one comdat of a name as a whole: one that lacks a member may be the one it keeps.
  private static void addBrokenComdats(List<String> notes, ModuleIndex module, Fates fates) {
    BitSet losing = new BitSet();
    BitSet staying = new BitSet();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      if (module.comdat(symbol) >= 0) {
        boolean leaves = fates.isRemoved(symbol) || fates.declared().get(symbol);
        (leaves ? losing : staying).set(module.comdat(symbol));
      }
    }
    losing.and(staying);
    losing.stream().forEach(comdat -> notes.add("The comdat $" + module.comdatName(comdat)
        + " loses some of its members; another object that has all of them may no longer find them."));
  }

  private static void addIf(List<String> notes, boolean holds, String note) {
    if (holds) {
      notes.add(note);
    }
  }
}
