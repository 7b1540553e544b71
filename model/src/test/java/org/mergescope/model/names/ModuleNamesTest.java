package org.mergescope.model.names;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ModuleNamesTest {
  private static ModuleIndex index(String ir) throws IrFormatException {
    return ModuleIndexer.index(IrText.of("test.ll", ir), fraction -> {}, () -> false);
  }

  @Test
  void readsNamesAndScopesOfAllKinds() throws Exception {
    ModuleIndex module = index("""
        define void @main() { ret void }
        define void @_ZN7service3net3run17h0123456789abcdefE() { ret void }
        define void @_ZN2ns1A1fEi() { ret void }
        @0 = global i32 1
        @"m\\C3\\A4rz" = global i32 1
        define void @_ZN7service5start17h0123456789abcdefE() { ret void }
        """);
    ModuleNames names = ModuleNames.of(module);
    SymbolScopes scopes = names.scopes();
    assertEquals(
        List.of(
            "main []", "service::net::run [service, net]", "ns::A::f(int) [ns, A]", "@0 []", "märz []",
            "service::start [service]"),
        IntStream.range(0, module.symbolCount())
            .mapToObj(symbol -> names.readable(symbol) + " " + scopes.path(scopes.of(symbol))).toList());
    int run = scopes.of(module.symbol("_ZN7service3net3run17h0123456789abcdefE"));
    assertEquals(scopes.find(List.of("service")), scopes.outermost(run));
    assertEquals(scopes.find(List.of("service")), scopes.around(run));
    assertEquals(-1, scopes.find(List.of("service", "absent")));
    assertSame(scopes, names.scopes());
  }

  @Test
  void sharesTheBytesOfNeighbours() throws Exception {
    StringBuilder ir = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      ir.append("declare void @_ZN4some").append("5crate").append("E").append(i).append("()\n");
      ir.append("define void @_ZN5outer").append("4name").append("17h0123456789abc").append("%03x".formatted(i))
          .append("E() { ret void }\n");
    }
    ModuleIndex module = index(ir.toString());
    ModuleNames names = ModuleNames.of(module);
    Demangler demangler = new Demangler();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      String expected = demangler.demangle(module.name(symbol)).readable();
      assertEquals(expected, names.readable(symbol));
      int start = names.start(symbol);
      assertEquals(
          expected,
          new String(names.bytes(symbol), start, names.end(symbol) - start, StandardCharsets.UTF_8));
    }
    assertEquals(List.of("outer"), names.scopes().path(names.scopes().of(module.symbolCount() - 1)));
  }

  @Test
  void stopsWhenCancelled() throws Exception {
    ModuleNames names = ModuleNames.of(index("define void @main() { ret void }"));
    assertThrows(CancellationException.class, () -> names.scopes(() -> true));
    assertEquals(1, names.scopes().count());
  }
}
