package org.mergescope.model.ir;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NamedEntitiesTest {
  private static final String TEXT = """
      %struct.a = type { i32 }
      %"struct b" = type opaque
      $c = comdat any
      @x = global i32 0
      attributes #0 = { nounwind }
      attributes #1 = { cold }
      !llvm.ident = !{!0}
      !0 = !{!"x"}
      """;

  private static String found(ModuleIndex module, EntityKind kind, String token) {
    int entity = module.namedEntity(module.entity(0), kind, token);
    return entity < 0 ? "none" : module.text().text(module.entityStart(entity), module.entityEnd(entity));
  }

  @Test
  void findsWhatATokenNames() throws IrFormatException {
    ModuleIndex module = Indexed.text(TEXT);
    assertEquals("%struct.a = type { i32 }", found(module, EntityKind.TYPE, "%struct.a"));
    assertEquals("%\"struct b\" = type opaque", found(module, EntityKind.TYPE, "%\"struct b\""));
    assertEquals("$c = comdat any", found(module, EntityKind.COMDAT, "$c"));
    assertEquals("attributes #1 = { cold }", found(module, EntityKind.ATTRIBUTES, "#1"));
    assertEquals("!llvm.ident = !{!0}", found(module, EntityKind.NAMED_METADATA, "!llvm.ident"));
    assertEquals("none", found(module, EntityKind.ATTRIBUTES, "#2"));
    assertEquals("none", found(module, EntityKind.TYPE, "%struct"));
  }
}
