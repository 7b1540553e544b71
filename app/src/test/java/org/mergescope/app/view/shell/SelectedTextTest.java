package org.mergescope.app.view.shell;

import java.util.BitSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.SmallModules;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SelectedTextTest {
  private static final String PARSE = "define internal void @_ZN4text5parseEv() {\n  ret void\n}\n";
  private static final String MODULE =
      """
      define i32 @main() {
        call void @_ZN4text5parseEv()
        ret i32 0
      }
      """
          + PARSE
          + "define internal void @old() {\n  ret void\n}\n";

  private ModuleSession session;
  private ModuleState state;

  @BeforeEach
  void open() throws Exception {
    session = SmallModules.session(MODULE);
    state = session.state().orElseThrow();
  }

  private BitSet symbols(String... names) {
    return SmallModules.symbols(session, names);
  }

  private int symbol(String name) {
    return SmallModules.symbol(session, name);
  }

  @Test
  void givesNamesALineEach() {
    BitSet both = symbols("main", "_ZN4text5parseEv");
    assertEquals("main\ntext::parse()", SelectedText.names(state, both));
    assertEquals("main\n_ZN4text5parseEv", SelectedText.mangledNames(state, both));
  }

  @Test
  void givesTheTextOfTheFile() {
    assertEquals(PARSE, SelectedText.ir(state, symbols("_ZN4text5parseEv")));
    assertEquals(
        PARSE + "\ndefine internal void @old() {\n  ret void\n}\n",
        SelectedText.ir(state, symbols("_ZN4text5parseEv", "old")));
  }

  @Test
  void tellsTheChainThatKeepsAFunction() {
    assertEquals("main\n  calls text::parse()", SelectedText.path(state, symbol("_ZN4text5parseEv")));
    assertEquals("old: no root reaches it", SelectedText.path(state, symbol("old")));
    assertEquals("main: a root, chosen as a root", SelectedText.path(state, symbol("main")));
  }
}
