package org.mergescope.model.prune;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mergescope.model.ir.ArrayInitializer;
import org.mergescope.model.ir.ArrayInitializer.Element;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Takes dead entries out of `@llvm.used`, `@llvm.compiler.used`, `@llvm.global_ctors`, `@llvm.global_dtors` and
/// `@llvm.global.annotations` (LangRef, "Intrinsic Global Variables") and corrects their length. A dead third field
/// of a constructor becomes null; null constructors are never left behind, since code generation stops at the first.
///
/// @param edits what to change
/// @param emptied whether nothing is left, where LLVM wants the variable itself gone
record ListFixups(List<Edit> edits, boolean emptied) {
  static ListFixups of(ModuleIndex module, int variable, Mentions mentions) {
    Optional<ArrayInitializer> found = ArrayInitializer.of(module, variable);
    if (found.isEmpty()) {
      return new ListFixups(List.of(), false);
    }
    ArrayInitializer array = found.get();
    boolean used = module.name(variable).endsWith("used");
    Edit.Reason reason = used ? Edit.Reason.USED_LIST : Edit.Reason.CONSTRUCTOR_LIST;
    List<Edit> edits = new ArrayList<>();
    BitSet dropped = new BitSet();
    List<Element> elements = array.elements();
    long[] offsets = mentions.offsets();
    int next = 0;
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      boolean decided = false;
      for (; next < offsets.length && offsets[next] < element.end(); next++) {
        if (offsets[next] >= element.start() && !decided) {
          decided = true;
          Optional<Edit> nulled = withoutData(module.text(), element, offsets[next], reason);
          nulled.ifPresent(edits::add);
          dropped.set(i, nulled.isEmpty());
        }
      }
    }
    if (dropped.isEmpty()) {
      return new ListFixups(edits, false);
    }
    edits.removeIf(edit -> dropped.stream().anyMatch(i -> edit.start() >= elements.get(i).start()
        && edit.start() < elements.get(i).end()));
    int kept = elements.size() - dropped.cardinality();
    if (kept == 0 && used) {
      return new ListFixups(List.of(), true);
    }
    edits.add(new Edit(array.lengthStart(), array.lengthEnd(), String.valueOf(kept), reason));
    if (kept == 0) {
      edits.add(new Edit(array.start(), array.end(), "zeroinitializer", reason));
    } else {
      edits.addAll(cuts(elements, dropped, reason));
    }
    return new ListFixups(edits, false);
  }

  /// Runs of dropped elements go with the comma behind them, at the array's end with the one before.
  private static List<Edit> cuts(List<Element> elements, BitSet dropped, Edit.Reason reason) {
    List<Edit> cuts = new ArrayList<>();
    for (int from = dropped.nextSetBit(0); from >= 0; from = dropped.nextSetBit(dropped.nextClearBit(from))) {
      int to = dropped.nextClearBit(from);
      cuts.add(to < elements.size()
          ? new Edit(elements.get(from).start(), elements.get(to).start(), "", reason)
          : new Edit(elements.get(from - 1).end(), elements.get(to - 1).end(), "", reason));
    }
    return cuts;
  }

  /// The edit that sets a structure's third field to null, where that is what mentions the dead symbol.
  private static Optional<Edit> withoutData(IrText text, Element element, long mention, Edit.Reason reason) {
    TokenScanner tokens = new TokenScanner(text, element.start(), element.end());
    tokens.next();
    TypeText.read(tokens);
    int field = 0;
    int depth = 0;
    while (tokens.token() != Token.END && tokens.start() < mention) {
      depth += TypeText.isOpening(tokens) ? 1 : TypeText.isClosing(tokens) ? -1 : 0;
      boolean next = depth == 1 && tokens.is(',');
      tokens.next();
      if (next && ++field == 2) {
        TypeText.read(tokens);
        long start = tokens.start();
        return Optional.of(new Edit(start, endOfValue(tokens), "null", reason));
      }
    }
    return Optional.empty();
  }

  private static long endOfValue(TokenScanner tokens) {
    long end = tokens.end();
    while (!tokens.is(',') && !tokens.is('}') && tokens.token() != Token.END) {
      end = TypeText.isOpening(tokens) ? TypeText.skipGroup(tokens) : tokens.end();
      tokens.next();
    }
    return end;
  }
}
