package org.mergescope.model.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ModuleIndexerTest {
  @Test
  void readsHeaders() throws IrFormatException {
    assertEquals(
        List.of(
            "FUNCTION f DEFINITION internal",
            "FUNCTION puts external",
            "FUNCTION weak extern_weak",
            "VARIABLE v DEFINITION private",
            "VARIABLE e external",
            "VARIABLE x DEFINITION external dllexport initialized",
            "VARIABLE s DEFINITION available_externally section",
            "ALIAS a DEFINITION weak_odr",
            "IFUNC i DEFINITION external",
            "FUNCTION k DEFINITION external kernel"),
        described(Indexed.text(
            """
            define internal fastcc noundef { i32, ptr } @f(i32 %x) #0 !dbg !3 { ret { i32, ptr } zeroinitializer }
            declare !md !1 i32 @puts(ptr nocapture readonly) local_unnamed_addr #1
            declare extern_weak void @weak()
            @v = private unnamed_addr constant [3 x i8] c"ab\\00", align 1
            @e = external thread_local(initialexec) addrspace(1) global i32
            @x = dllexport externally_initialized global i32 0
            @s = available_externally hidden global i32 0, section "internal", align 4
            @a = weak_odr dso_local alias i32, ptr @v
            @i = ifunc void (), ptr @f
            define ptx_kernel void @k() { ret void }
            """)));
  }

  @Test
  void knowsWhereEntitiesOfMegabytesEnd() throws IrFormatException {
    String small = "@s = global i32 0";
    String first = "@a = constant [1100000 x i8] c\"" + "x".repeat(1_100_000) + '"';
    String second = "@b = constant [3000000 x i8] c\"" + "y".repeat(3_000_000) + '"';
    ModuleIndex module = Indexed.text(String.join("\n", first, small, second));
    assertEquals(
        List.of((long) first.length(), (long) small.length(), (long) second.length()),
        List.of(module.byteCount(0), module.byteCount(1), module.byteCount(2)));
  }

  @Test
  void numbersTheUnnamedInOneSequence() throws IrFormatException {
    ModuleIndex module = Indexed.text(
        """
        @0 = global i32 0
        define void @1() { ret void }
        @"" = global ptr @1
        declare void @007()
        define i32 @""(ptr %p) { %x = load ptr, ptr @2 %y = load ptr, ptr @008 ret i32 0 }
        @"2" = global i32 5
        """);
    assertEquals(List.of("0", "1", "2", "7", "8", "2"), names(module));
    assertEquals(2, module.unnamedSymbol(2));
    assertEquals(5, module.symbol("2"));
    assertTrue(module.isUnnamed(4));
    assertEquals(
        List.of("2 INITIALIZER 1", "8 ADDRESS_IN_CODE 2", "8 ADDRESS_IN_CODE 8"), references(module));
  }

  @Test
  void tellsKindsOfReferencesApart() throws IrFormatException {
    assertEquals(
        List.of(
            "f PERSONALITY p",
            "f PREFIX d",
            "f PROLOGUE e",
            "f METADATA m",
            "f CALL g",
            "f ADDRESS_IN_CODE h",
            "f CALL_CAST g",
            "f METADATA m",
            "f METADATA m",
            "f ADDRESS_IN_CODE h",
            "f CALL llvm.x",
            "f METADATA m",
            "f ADDRESS_IN_CODE h",
            "f METADATA m",
            "f DEBUG m",
            "f BLOCK_ADDRESS g",
            "f BUNDLE o",
            "f USE_LIST_ORDER h",
            "t TABLE g",
            "t BLOCK_ADDRESS g",
            "_ZTV1A VTABLE_SLOT g",
            "a ALIASEE d",
            "i RESOLVER g",
            "llvm.global_ctors CONSTRUCTOR g",
            "llvm.global_dtors DESTRUCTOR g",
            "llvm.used USED g"),
        references(Indexed.text(
            """
            define void @f() personality ptr @p prefix { ptr, { i32 } } { ptr @d, { i32 } { i32 1 } } prologue ptr @e
                !k !{ptr @m} {
              %a = call i32 (ptr, ...) @g(ptr @h), !dbg !1
              call void bitcast (void ()* @g to void (i32)*)(i32 1)
              store ptr null, ptr %p, !x !{!{ptr @m}, ptr @m}
              store ptr @h, ptr %metadata
              call void @llvm.x(metadata ptr @m, ptr @h, metadata !DIArgList(ptr @m, i32 0))
                #dbg_value(ptr @m, !8, !DIExpression(), !9)
              indirectbr ptr blockaddress( @g , %b), [label %b]
            b:
              call void %p() [ "deopt"(ptr @o) ]
              uselistorder ptr @h, { 1, 0 }
            }
            @t = global [2 x ptr] [ptr @g, ptr blockaddress(@g, %b)]
            @_ZTV1A = constant { [1 x ptr] } { [1 x ptr] [ptr @g] }
            @a = alias i32, getelementptr (i8, ptr @d, i64 1)
            @i = ifunc void (), ptr @g
            @llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 1, ptr @g, ptr null }]
            @llvm.global_dtors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 1, ptr @g, ptr null }]
            @llvm.used = appending global [1 x ptr] [ptr @g], section "llvm.metadata"
            declare void @g() declare void @llvm.x() declare i32 @p(...)
            @d = external global i32 @e = external global i32 @m = external global i32 @h = external global i32
            @o = external global i32
            """)));
  }

  @Test
  void keepsEveryOtherEntity() throws IrFormatException {
    ModuleIndex module = Indexed.text(
        """
        ; comment
        source_filename = "a.c"
        target triple = "x86_64"
        module asm ".globl x"
        %t = type { i32, %u }
        %u = type opaque
        $c = comdat any
        @g = global i32 0, comdat($c), !associated !0 ; behind
        define void @f() comdat { call void asm sideeffect "bar", "r"(i32 0) ret void }
        declare void @q() #0 attributes #0 = { nounwind "a"="@g" }
        !named = !{!0}
        !0 = distinct !{ptr @g, !"@f"}
        uselistorder ptr @g, { 1, 0 }
        ^0 = module: (path: "", hash: (0, 0, 0, 0, 0))
        ^1 = blockcount: 3
        """);
    List<String> entities = new ArrayList<>();
    for (int entity = 0; entity < module.entityCount(); entity++) {
      String text = module.text().text(module.entityStart(entity), module.entityEnd(entity));
      entities.add(module.entityKind(entity) + " " + text);
    }
    assertEquals(
        List.of(
            "SOURCE_FILENAME source_filename = \"a.c\"",
            "TARGET target triple = \"x86_64\"",
            "MODULE_ASM module asm \".globl x\"",
            "TYPE %t = type { i32, %u }",
            "TYPE %u = type opaque",
            "COMDAT $c = comdat any",
            "SYMBOL @g = global i32 0, comdat($c), !associated !0",
            "SYMBOL define void @f() comdat { call void asm sideeffect \"bar\", \"r\"(i32 0) ret void }",
            "SYMBOL declare void @q() #0",
            "ATTRIBUTES attributes #0 = { nounwind \"a\"=\"@g\" }",
            "NAMED_METADATA !named = !{!0}",
            "METADATA_NODE !0 = distinct !{ptr @g, !\"@f\"}",
            "USE_LIST_ORDER uselistorder ptr @g, { 1, 0 }",
            "SUMMARY ^0 = module: (path: \"\", hash: (0, 0, 0, 0, 0))",
            "SUMMARY ^1 = blockcount: 3"),
        entities);
    assertEquals(List.of("c", "f"), List.of(module.comdatName(module.comdat(0)), module.comdatName(module.comdat(1))));
    assertEquals(5, module.comdatEntity(module.comdat(0)));
    assertEquals(-1, module.comdatEntity(module.comdat(1)));
    assertEquals(-1, module.comdat(2));
    assertEquals(11, module.metadataNode(0, 0));
    assertEquals(11, module.referenceEntity(module.firstReference(module.symbolCount())));
    assertEquals(List.of("\".globl x\"", "\"bar\""), assembly(module));
    assertEquals(1, module.symbolOf(module.asmEntity(1)));
    assertEquals("{ call", module.text().text(module.bodyStart(1), module.bodyStart(1) + 6));
    assertEquals("@f", module.text().text(module.nameStart(1), module.nameStart(1) + 2));
  }

  @Test
  void findsMetadataNodesHoweverTheyAreSpelled() throws IrFormatException {
    List<String> nodes =
        List.of(
            "!0 = !{}", "!1 = distinct !DIFile(filename: \")\", directory: \"\")", "!2 = !{!0, !\"!3 = !{\", i32 7}",
            "!3=!{ptr @g}", "! 4 = distinct !{!{null}}", "!5 = distinct  !{}", "!6 = !DIExpression()",
            "!7 = distinct !{ ; !8 = !{}\n}", "!9 = !\n{}");
    ModuleIndex module = Indexed.text(
        "@g = global i32 0\n" + String.join("\n", nodes) + " !10 = !{}\n\n!11 = !{} ; behind\n!12 = !{}@h=global i32 1");
    List<String> found = new ArrayList<>();
    module.entities(EntityKind.METADATA_NODE).forEach(
        entity -> found.add(module.text().text(module.entityStart(entity), module.entityEnd(entity))));
    assertEquals(Stream.concat(nodes.stream(), Stream.of("!10 = !{}", "!11 = !{}", "!12 = !{}")).toList(), found);
    assertEquals(List.of(ReferenceKind.METADATA), List.of(module.referenceKind(0)));
    assertEquals(2, module.symbolCount());
  }

  @Test
  void findsElementsOfArrays() throws IrFormatException {
    ModuleIndex module = Indexed.text(
        """
        @a = global [2 x { i32, ptr }] [{ i32, ptr } { i32 1, ptr @a }, { i32, ptr } zeroinitializer], align 8
        @b = global [0 x ptr] zeroinitializer
        @c = global [1 x void ()*] [ void ()* bitcast (i32 (i8, i8)* @a to void ()*) ]
        @d = global [0 x ptr] []
        """);
    ArrayInitializer array = ArrayInitializer.of(module, 0).orElseThrow();
    assertEquals("2", module.text().text(array.lengthStart(), array.lengthEnd()));
    assertEquals(
        List.of("{ i32, ptr } { i32 1, ptr @a }", "{ i32, ptr } zeroinitializer"), elements(module, array));
    assertTrue(ArrayInitializer.of(module, 1).isEmpty());
    assertEquals(
        List.of("void ()* bitcast (i32 (i8, i8)* @a to void ()*)"),
        elements(module, ArrayInitializer.of(module, 2).orElseThrow()));
    assertEquals(List.of(), ArrayInitializer.of(module, 3).orElseThrow().elements());
  }

  @Test
  void keepsAByteOrderMark() throws IrFormatException {
    ModuleIndex module = Indexed.text("\uFEFF@g = global i32 0");
    assertEquals(3, module.start(0));
  }

  @Test
  void reportsProgressAndStopsWhenAsked() throws IrFormatException {
    IrText text = IrText.of("big.ll", "@g = global i32 0 ; " + "x".repeat(1 << 20));
    List<Double> progress = new ArrayList<>();
    ModuleIndexer.index(text, progress::add, () -> false);
    assertTrue(progress.size() > 2, progress.toString());
    assertEquals(1.0, progress.getLast());
    assertThrows(CancellationException.class, () -> ModuleIndexer.index(text, done -> {}, () -> true));
  }

  static List<String> references(ModuleIndex module) {
    List<String> found = new ArrayList<>();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      for (int i = module.firstReference(symbol); i < module.firstReference(symbol + 1); i++) {
        int target = module.referenceTarget(i);
        found.add(module.name(symbol) + " " + module.referenceKind(i) + " " + module.name(target));
      }
    }
    return found;
  }

  private static List<String> names(ModuleIndex module) {
    List<String> names = new ArrayList<>();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      names.add(module.name(symbol));
    }
    return names;
  }

  private static List<String> assembly(ModuleIndex module) {
    List<String> texts = new ArrayList<>();
    for (int asm = 0; asm < module.asmCount(); asm++) {
      texts.add(module.text().text(module.asmStart(asm), module.asmEnd(asm)));
    }
    return texts;
  }

  private static List<String> elements(ModuleIndex module, ArrayInitializer array) {
    return array.elements().stream().map(element -> module.text().text(element.start(), element.end())).toList();
  }

  private static List<String> described(ModuleIndex module) {
    List<String> all = new ArrayList<>();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      all.add(
          module.kind(symbol) + " " + module.name(symbol)
              + (module.isDefinition(symbol) ? " DEFINITION " : " ")
              + module.linkage(symbol).keyword()
              + (module.isDllExport(symbol) ? " dllexport" : "")
              + (module.isExternallyInitialized(symbol) ? " initialized" : "")
              + (module.hasSection(symbol) ? " section" : "")
              + (module.isKernel(symbol) ? " kernel" : ""));
    }
    return all;
  }
}
