package org.mergescope.app.session.journal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mergescope.app.session.Change;
import org.mergescope.app.session.ChoiceKind;
import org.mergescope.app.session.Choices;
import org.mergescope.app.session.History;
import org.mergescope.app.session.History.Step;
import org.mergescope.app.session.Position;
import org.mergescope.model.ir.ModuleIndex;

/// Takes the steps of a journal again, one after the other, leaving out names that the module does not have.
final class Replay {
  private final ModuleIndex index;
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> missing = new HashSet<>();
  private Position position = Position.START;

  Replay(ModuleIndex index) {
    this.index = index;
  }

  void take(Entry entry) {
    switch (entry) {
      case Entry.Took took -> step(took);
      case Entry.MovedTo(int count) -> position = position.at(count).orElse(position);
    }
  }

  Journal.Resolved resolved() {
    return new Journal.Resolved(position, missing.size());
  }

  private void step(Entry.Took took) {
    Change change = change(took.turned());
    Choices before = position.choices();
    Choices after = before.changed((kind, symbols) -> symbols.xor(change.symbols(kind)));
    History history = position.history();
    steps.subList(history.done(), steps.size()).clear();
    steps.add(Step.of(took.label(), took.time(), index, before, after));
    position = new Position(after, new History(steps, steps.size()));
  }

  private Change change(Map<ChoiceKind, List<String>> turned) {
    Map<ChoiceKind, BitSet> found = new EnumMap<>(ChoiceKind.class);
    turned.forEach((kind, keys) -> {
      BitSet symbols = new BitSet();
      for (String key : keys) {
        int symbol = SymbolKey.find(index, key);
        if (symbol < 0) {
          missing.add(key);
        } else {
          symbols.set(symbol);
        }
      }
      found.put(kind, symbols);
    });
    return Change.of(found);
  }
}
