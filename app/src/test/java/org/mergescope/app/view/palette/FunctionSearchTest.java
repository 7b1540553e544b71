package org.mergescope.app.view.palette;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.SmallModules;
import org.mergescope.model.ir.IrText;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FunctionSearchTest {
  private static final String MANGLED = "_ZN5serde2de8from_str17h0123456789abcdefE";

  private static OpenModule module(List<String> names) throws Exception {
    String text = names.stream()
        .map(name -> "define void @\"" + name + "\"() {\n  ret void\n}\n")
        .collect(Collectors.joining("", "define i32 @main() {\n  ret i32 0\n}\n@from_table = global i32 0\n", ""));
    return SmallModules.open(IrText.of("names.ll", text));
  }

  private static List<String> found(OpenModule module, String query, String... recent) {
    NameIndex names = NameIndex.of(module, () -> false);
    List<Integer> symbols = List.of(recent).stream().map(name -> module.index().symbol(name)).toList();
    return FunctionSearch.best(names, query, symbols, () -> false).stream()
        .map(hit -> module.displayName(names.symbol(hit.slot())))
        .toList();
  }

  @Test
  void findsFunctionsByReadableNameButNoVariables() throws Exception {
    assertEquals(List.of("serde::de::from_str"), found(module(List.of(MANGLED, "other")), "dfrom"));
    assertEquals(List.of(), found(module(List.of("other")), "from_table"));
  }

  @Test
  void findsMangledNamesByAPart() throws Exception {
    OpenModule module = module(List.of(MANGLED));
    assertEquals(List.of("serde::de::from_str"), found(module, "17h0123"));
    assertEquals(List.of("serde::de::from_str"), found(module, "_ZN5SERDE"));
    assertEquals(List.of(), found(module, "17"));
  }

  @Test
  void putsEqualMatchesInOrderOfLengthThenOfName() throws Exception {
    assertEquals(List.of("go_a", "go_b", "go_ab"), found(module(List.of("go_ab", "go_b", "go_a")), "go"));
  }

  @Test
  void putsRecentFunctionsFirstAmongGoodMatches() throws Exception {
    OpenModule module = module(List.of("go_a", "go_b", "nothing"));
    assertEquals(List.of("go_b", "go_a"), found(module, "go", "go_b", "nothing"));
    assertEquals(List.of("nothing", "go_b"), found(module, "", "nothing", "go_b"));
  }

  @Test
  void keepsTheBestOfMany() throws Exception {
    List<String> names = IntStream.range(0, 20_000).mapToObj(i -> "part" + i + "::call_number_" + i).toList();
    OpenModule module = module(names);
    List<String> found = found(module, "number_19999");
    assertEquals("part19999::call_number_19999", found.getFirst());
    assertEquals(FunctionSearch.MOST, found(module, "call").size());
  }

  @Test
  void stopsWhenItIsNotWantedAnyMore() throws Exception {
    NameIndex names = NameIndex.of(module(List.of("a", "b")), () -> false);
    assertThrows(CancellationException.class, () -> FunctionSearch.best(names, "a", List.of(), () -> true));
    OpenModule module = module(List.of("a"));
    assertThrows(CancellationException.class, () -> NameIndex.of(module, () -> true));
  }
}
