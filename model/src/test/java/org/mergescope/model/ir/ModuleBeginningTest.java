package org.mergescope.model.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ModuleBeginningTest {
  private static final String GOOD = """
      @table = constant [1 x ptr] [ptr @late]
      define void @first() {
      entry:
        call void @late()
        ret void
      }
      """;

  private static ModuleIndex read(String text) throws IrFormatException {
    return ModuleBeginning.index(IrText.of("a.ll", text), fraction -> {}, () -> false);
  }

  private static List<String> names(ModuleIndex index) {
    List<String> names = new ArrayList<>();
    for (int symbol = 0; symbol < index.symbolCount(); symbol++) {
      names.add(index.name(symbol));
    }
    return names;
  }

  @Test
  void readsAWholeModuleWhole() throws Exception {
    ModuleIndex index = read(GOOD + "define void @late() {\n  ret void\n}\n");
    assertEquals(List.of("table", "first", "late"), names(index));
    assertEquals(0, index.text().leftOut());
  }

  @Test
  void leavesOutTheFunctionThatIsCutOff() throws Exception {
    String rest = "define void @late() {\n  ret void\n";
    ModuleIndex index = read(GOOD + rest);
    assertEquals(List.of("table", "first"), names(index));
    assertEquals(GOOD, index.text().text(0, index.text().length()));
    assertEquals(rest.length(), index.text().leftOut());
  }

  @Test
  void leavesOutEverythingFromTheBrokenEntityOn() throws Exception {
    String rest = "define void @late() {\n  call void @(\n}\ndefine void @after() {\n  ret void\n}\n";
    ModuleIndex index = read(GOOD + rest);
    assertEquals(List.of("table", "first"), names(index));
    assertEquals(rest.length(), index.text().leftOut());
  }

  @Test
  void leavesOutFromASecondDefinitionOn() throws Exception {
    String rest = "define void @first() {\n  ret void\n}\n";
    assertEquals(List.of("table", "first"), names(read(GOOD + rest)));
  }

  @Test
  void goesFurtherBackWhereTheErrorIsSeenLate() throws Exception {
    String rest = """
        define void @late() {
          %a = insertvalue [2 x ptr] [
        @inside = constant i32 1
        """;
    assertEquals(List.of("table", "first"), names(read(GOOD + rest)));
  }

  @Test
  void saysTheFirstErrorWhereNothingStandsBeforeIt() {
    IrFormatException failure = assertThrows(IrFormatException.class, () -> read("define void @first() {\n  ret"));
    assertEquals(1, Objects.requireNonNull(failure.place()).line());
  }

  @Test
  void endsWhenCancelled() {
    assertThrows(
        CancellationException.class,
        () -> ModuleBeginning.index(IrText.of("a.ll", GOOD), fraction -> {}, () -> true));
  }
}
