package org.mergescope.app.view.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.task.HeldTaskRunner;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.MenuName;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PaletteViewModelTest {
  private static final String MODULE =
      """
      define i32 @main() {
        call void @parse_value()
        ret i32 0
      }
      define internal void @parse_value() {
        ret void
      }
      define internal void @open_old() {
        ret void
      }
      """;

  private final List<String> done = new ArrayList<>();
  private final SimpleBooleanProperty canClose = new SimpleBooleanProperty(false);
  private final Selection selection = new Selection();
  private final Commands commands = new Commands();
  private final HeldTaskRunner tasks = new HeldTaskRunner();
  private ModuleSession session;
  private PaletteViewModel palette;

  @BeforeEach
  void build() throws Exception {
    commands.add(
        MenuName.FILE,
        Command.named("open", "Open…", () -> done.add("open")),
        Command.named("close", "Close module", () -> done.add("close")).enabledWhen(canClose, "shell.close.nothing"));
    commands.add(MenuName.NAVIGATE, Command.named(PaletteViewModel.OPEN_ID, "Command palette", () -> {}));
    session = SmallModules.session(MODULE);
    palette = new PaletteViewModel(commands, session, selection, tasks, failure -> {
      throw new AssertionError(failure);
    });
    tasks.release();
  }

  private List<String> shown() {
    return palette.itemsProperty().get().stream().map(PaletteItem::name).toList();
  }

  private void ask(String typed) {
    palette.show(typed);
    tasks.release();
  }

  @Test
  void listsAllCommandsUntilSomethingIsTyped() {
    ask("");
    assertEquals(List.of("Open…", "Close module"), shown());
    assertEquals(0, palette.chosenProperty().get());
  }

  @Test
  void findsCommandsAndFunctionsTogether() {
    ask("op");
    assertEquals(List.of("Open…", "open_old"), shown());
  }

  @Test
  void looksAtOneKindAlone() {
    ask("@op");
    assertEquals(List.of("open_old"), shown());
    ask(">op");
    assertEquals(List.of("Open…"), shown());
  }

  @Test
  void focusesAFunctionAndCloses() {
    ask("@pv");
    palette.accept(false);
    assertEquals(SmallModules.symbol(session, "parse_value"), selection.focusProperty().get());
    assertFalse(palette.openProperty().get());
  }

  @Test
  void selectsAFunctionWithoutFocusingIt() {
    ask("@pv");
    palette.accept(true);
    assertEquals(Selection.NONE, selection.focusProperty().get());
    assertEquals(List.of("parse_value"), SmallModules.names(session, selection.symbolsProperty().get()));
  }

  @Test
  void keepsACommandThatIsNotEnabledAndDoesOneThatIs() {
    ask(">close");
    palette.accept(false);
    assertTrue(palette.openProperty().get());
    canClose.set(true);
    palette.accept(false);
    assertEquals(List.of("close"), done);
    assertFalse(palette.openProperty().get());
  }

  @Test
  void putsWhatWasUsedBeforeFirst() {
    canClose.set(true);
    ask(">close");
    palette.accept(false);
    ask(">");
    assertEquals(List.of("Close module", "Open…"), shown());
    selection.focus(SmallModules.symbol(session, "open_old"));
    selection.focus(SmallModules.symbol(session, "parse_value"));
    ask("@");
    assertEquals(List.of("parse_value", "open_old"), shown());
  }

  @Test
  void goesRoundTheListWithTheKeyboard() {
    ask("");
    palette.move(-1);
    assertEquals(1, palette.chosenProperty().get());
    palette.move(1);
    assertEquals(0, palette.chosenProperty().get());
  }

  @Test
  void answersTheNewestQuestionOnly() {
    palette.show("@op");
    palette.queryProperty().set("@pa");
    tasks.release();
    assertEquals(List.of("parse_value"), shown());
  }

  @Test
  void saysWhyNothingIsListed() {
    ask("@zzz");
    assertEquals(List.of(), shown());
    assertEquals(-1, palette.chosenProperty().get());
    palette.accept(false);
    assertTrue(palette.hintProperty().get().startsWith("Nothing matches “zzz”"));
    ask("@");
    assertEquals("Type letters of a name: one of 3 functions.", palette.hintProperty().get());
    session.close();
    ask("@");
    assertEquals("Open a module to find its functions.", palette.hintProperty().get());
  }

  @Test
  void forgetsTheFunctionsOfAnotherModule() throws Exception {
    selection.focus(SmallModules.symbol(session, "open_old"));
    session.close();
    session.open(SmallModules.session(MODULE).state().orElseThrow().module());
    tasks.release();
    ask("@");
    assertEquals(List.of(), shown());
  }
}
