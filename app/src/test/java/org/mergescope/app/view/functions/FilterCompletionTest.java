package org.mergescope.app.view.functions;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.TextModules;
import org.mergescope.model.prune.Deletions;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FilterCompletionTest {
  private static List<String> words(String typed) {
    OpenModule module = TextModules.open("define i32 @main() { ret i32 0 }\ndeclare void @_ZN5serde1fEv()\n");
    RowFacts facts = RowFacts.of(ModuleState.of(module, Deletions.NOTHING, module.reachability()), null, null);
    facts.symbols().names();
    return FilterCompletion.of(typed, Optional.of(facts)).words();
  }

  @Test
  void goesOnWithTermsAndWhatTheModuleHas() {
    assertEquals(List.of("dead:", "deleted:"), words("x de"));
    assertEquals(List.of("callers>", "callees>"), words("-call"));
    assertEquals(List.of("crate:serde"), words("dead: crate:se"));
    assertEquals(List.of("linkage:internal"), words("linkage:int"));
    assertEquals(List.of("module:test.ll"), words("module:"));
  }

  @Test
  void saysNothingWhereNothingCanFollow() {
    assertEquals(List.of(), words(""));
    assertEquals(List.of(), words("dead: "));
    assertEquals(List.of(), words("/de"));
  }

  @Test
  void putsTheFirstInPlaceOfTheLastWord() {
    assertEquals(
        Optional.of("x -dead:"), FilterCompletion.of("x -de", Optional.empty()).first());
  }
}
