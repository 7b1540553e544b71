package org.mergescope.model.ir;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What the text around a mention says about its kind; every way LLVM's versions print it.
class ReferenceKindsTest {
  private static final String DECLARED =
      Stream.of("a", "b", "c", "d", "e").map(name -> "declare void @" + name + "()\n").reduce("", String::concat);

  @Test
  void tellsClausesOfLandingPadsFromOtherAddresses() throws IrFormatException {
    assertEquals(
        List.of("f PERSONALITY e", "f EH_CLAUSE a", "f EH_CLAUSE b", "f EH_CLAUSE c", "f ADDRESS_IN_CODE d",
            "f ADDRESS_IN_CODE a"),
        references(
            """
            define ptr @f(ptr %p) personality ptr @e {
              %l = landingpad { ptr, i32 }
                      catch ptr @a
                      catch ptr addrspace(1) @b, !dbg !1
                      filter [1 x ptr] [ptr @c]
              store ptr @d, ptr %p
              ret ptr @a
            }
            """));
  }

  @Test
  void readsClausesOfTypedPointersThroughTheirCasts() throws IrFormatException {
    assertEquals(
        List.of("f PERSONALITY e", "f EH_CLAUSE a", "f EH_CLAUSE b", "f EH_CLAUSE c", "f CALL_CAST d",
            "f ADDRESS_IN_CODE a"),
        references(
            """
            define void @f() {
              %l = landingpad { i8*, i32 } personality i8* bitcast (i32 (...)* @e to i8*)
                      catch i8* bitcast (i8** @a to i8*)
                      filter [2 x i8*] [i8* bitcast (i8** @b to i8*), i8* bitcast (%"t y"* @c to i8*)]
              call void bitcast (void ()* @d to void (i8*)*)(i8* bitcast (void ()* @a to i8*))
              ret void
            }
            """));
  }

  @Test
  void readsTheTypeOfACatchPad() throws IrFormatException {
    assertEquals(
        List.of("f EH_CLAUSE a", "f ADDRESS_IN_CODE b"),
        references(
            """
            define void @f() {
              %1 = catchpad within %0 [ptr @a, i32 8, ptr null]
              %2 = phi ptr [ @b, %1 ], [ null, %x ]
            }
            """));
  }

  @Test
  void knowsNamesThatLookLikeClauses() throws IrFormatException {
    assertEquals(
        List.of("f CALL catch", "f ADDRESS_IN_CODE a", "f ADDRESS_IN_CODE b", "f ADDRESS_IN_CODE c"),
        references(
            """
            declare void @catch(ptr)
            define void @f() {
              call void @catch(ptr @a)
              call void %catch(ptr @b)
              call void %"filter"(ptr @c)
            }
            """));
  }

  @Test
  void tellsOperandsOfBundlesAndAssembly() throws IrFormatException {
    assertEquals(
        List.of("f CALL a", "f ADDRESS_IN_CODE b", "f BUNDLE c", "f BUNDLE d", "f ASM_OPERAND e", "f ADDRESS_IN_CODE a"),
        references(
            """
            define void @f(ptr %p) {
              call void @a(ptr @b) [ "deopt"(i32 1, ptr @c), "x"(ptr getelementptr (i8, ptr @d, i64 1)) ]
              call void asm sideeffect "call ${0:P}", "s,~{memory}"(ptr @e)
              store ptr @a, ptr %p
            }
            """));
  }

  @Test
  void tellsWrappedFunctions() throws IrFormatException {
    assertEquals(
        List.of("f NO_CFI a", "f DSO_LOCAL_EQUIVALENT b", "f PTRAUTH_POINTER c", "f PTRAUTH_DISCRIMINATOR d",
            "f ADDRESS_IN_CODE e", "g DSO_LOCAL_EQUIVALENT a", "h NO_CFI b", "i PTRAUTH_POINTER c",
            "i PTRAUTH_DISCRIMINATOR d", "j TABLE a", "j NO_CFI b", "j PTRAUTH_POINTER c", "j TABLE d"),
        references(
            """
            define void @f(ptr %p) {
              store ptr no_cfi @a, ptr %p
              call void %p(ptr dso_local_equivalent @b, ptr ptrauth (ptr @c, i32 0, i64 1, ptr @d), ptr @e)
            }
            @g = global ptr dso_local_equivalent @a
            @h = global ptr no_cfi @b
            @i = global ptr ptrauth (ptr @c, i32 0, i64 1, ptr @d)
            @j = global { ptr, ptr, ptr, ptr } { ptr @a, ptr no_cfi @b, ptr ptrauth (ptr @c, i32 0), ptr @d }
            """));
  }

  @Test
  void saysFirstWhatAMentionIsFor() throws IrFormatException {
    assertEquals(
        List.of("llvm.used USED a", "llvm.compiler.used COMPILER_USED b", "llvm.global.annotations ANNOTATION c",
            "llvm.global_ctors CONSTRUCTOR d", "vtable.1 VTABLE_SLOT e", "x ALIASEE g", "g INITIALIZER a"),
        references(
            """
            @llvm.used = appending global [1 x ptr] [ptr no_cfi @a]
            @llvm.compiler.used = appending global [1 x ptr] [ptr @b]
            @llvm.global.annotations = appending global [1 x { ptr }] [{ ptr } { ptr @c }]
            @llvm.global_ctors = appending global [1 x { i32, ptr, ptr }]
                [{ i32, ptr, ptr } { i32 1, ptr ptrauth (ptr @d, i32 0, i64 1), ptr null }]
            @vtable.1 = private constant <{ [8 x i8], ptr }> <{ [8 x i8] zeroinitializer, ptr dso_local_equivalent @e }>
            @x = alias ptr, ptr @g
            @g = global ptr getelementptr (i8, ptr @a, i64 1)
            """));
  }

  @Test
  void tellsDebugInformationFromOtherMetadata() throws IrFormatException {
    ModuleIndex module = Indexed.text(DECLARED
        + """
        define void @f() {
          call void @llvm.dbg.value(metadata ptr @a, metadata !1, metadata !DIExpression())
          call void @llvm.other(metadata ptr @b)
            #dbg_value(ptr @c, !8, !DIExpression(), !9)
          ret void, !x !{ptr @d}, !y !DITemplateValueParameter(value: ptr @e)
        }
        declare void @llvm.dbg.value(metadata, metadata, metadata)
        declare void @llvm.other(metadata)
        !0 = !DITemplateValueParameter(name: "x", type: !1, value: ptr @a)
        !1 = distinct !{ptr @b}
        """);
    assertEquals(
        List.of("f CALL llvm.dbg.value", "f DEBUG a", "f CALL llvm.other", "f METADATA b", "f DEBUG c",
            "f METADATA d", "f DEBUG e"),
        ModuleIndexerTest.references(module));
    int loose = module.firstReference(module.symbolCount());
    assertEquals(
        List.of(ReferenceKind.DEBUG, ReferenceKind.METADATA),
        List.of(module.referenceKind(loose), module.referenceKind(loose + 1)));
  }

  @Test
  void takesNoOtherWordOfAnIntrinsicsOperandsForMetadata() throws IrFormatException {
    assertEquals(
        List.of("f CALL llvm.x", "f ADDRESS_IN_CODE a", "f ADDRESS_IN_CODE b", "f ADDRESS_IN_CODE c", "f METADATA d"),
        ModuleIndexerTest.references(Indexed.text(DECLARED
            + """
            define void @f() {
              call void @llvm.x(ptr %metadata, ptr @a, ptr %.metadata, ptr @b, i8 %"metadata", ptr @c,metadata ptr @d)
              ret void
            }
            declare void @llvm.x(...)
            """)));
  }

  @Test
  void looksBackPastTheEdgeOfItsWindow() throws IrFormatException {
    StringBuilder text = new StringBuilder("define void @f() {\n%l = landingpad { ptr, i32 }\n");
    text.append("catch ptr @a\n".repeat(60_000)).append("ret void }\n").append(DECLARED);
    ModuleIndex module = Indexed.text(text.toString());
    assertEquals(60_000, module.firstReference(1));
    assertEquals(
        List.of("f EH_CLAUSE a"), ModuleIndexerTest.references(module).stream().distinct().toList());
  }

  private static List<String> references(String text) throws IrFormatException {
    return ModuleIndexerTest.references(Indexed.text(text + DECLARED));
  }
}
