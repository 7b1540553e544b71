package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.ir.IrFormatException;

class MetadataFixupsTest {
  @TempDir
  private Path directory;

  @Test
  void nullsOperandsOfNodes() throws IOException, IrFormatException {
    Choice.in("""
        @dead = global [4 x i32] zeroinitializer
        @live = global i32 0
        define void @gone() { ret void }
        define void @main() { ret void }
        !named = !{!0, !1}
        !0 = !{ptr @dead, !"@dead", ptr @live, i32 1}
        !1 = distinct !{!1, !{ptr getelementptr (i8, ptr @dead, i64 4)}, i64 ptrtoint (ptr @dead to i64)}
        !llvm.module.flags = !{!2}
        !2 = !{i32 5, !"CG Profile", !3}
        !3 = !{!4}
        !4 = !{ptr @main, ptr @gone, i64 10}
        """).remove("dead", "gone").becomes("""
        @live = global i32 0
        define void @main() { ret void }
        !named = !{!0, !1}
        !0 = !{null, !"@dead", ptr @live, i32 1}
        !1 = distinct !{!1, !{null}, null}
        !llvm.module.flags = !{!2}
        !2 = !{i32 5, !"CG Profile", !3}
        !3 = !{!4}
        !4 = !{ptr @main, null, i64 10}
        """, directory);
  }

  @Test
  void nullsTypedOperands() throws IOException, IrFormatException {
    Choice.in("""
        @dead = global i32 0
        define void @gone(i32 %x) { ret void }
        define void @main() { ret void }
        !named = !{!0}
        !0 = !{i32* @dead, i8* bitcast (void (i32)* @gone to i8*), void (i32)* @gone, !"x"}
        """).remove("dead", "gone").becomes("""
        define void @main() { ret void }
        !named = !{!0}
        !0 = !{null, null, null, !"x"}
        """, directory);
  }

  @Test
  void nullsTheValueOfATemplateParameter() throws IOException, IrFormatException {
    Choice.in("""
        @dead = global i32 0
        define void @main() { ret void }
        !named = !{!0}
        !0 = !DITemplateValueParameter(name: "P", type: !1, value: ptr @dead)
        !1 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
        """).remove("dead").becomes("""
        define void @main() { ret void }
        !named = !{!0}
        !0 = !DITemplateValueParameter(name: "P", type: !1, value: null)
        !1 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
        """, directory);
  }

  @Test
  void leavesUndefWhereDebugInformationTellsOfAValue() throws IOException, IrFormatException {
    String module = """
        @dead = global i32 0
        declare void @llvm.dbg.value(metadata, metadata, metadata)
        define void @main() !dbg !4 {
          call void @llvm.dbg.value(metadata ptr @dead, metadata !8, metadata !DIExpression()), !dbg !9
          call void @llvm.dbg.value(metadata i64 ptrtoint (ptr @dead to i64), metadata !8, \
        metadata !DIExpression()), !dbg !9
          call void @llvm.dbg.value(metadata !DIArgList(ptr @dead, i32 0), metadata !8, \
        metadata !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus)), !dbg !9
          ret void, !dbg !9
        }
        !llvm.dbg.cu = !{!0}
        !llvm.module.flags = !{!2}
        !0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, isOptimized: true, emissionKind: FullDebug)
        !1 = !DIFile(filename: "a.c", directory: "/")
        !2 = !{i32 2, !"Debug Info Version", i32 3}
        !4 = distinct !DISubprogram(name: "main", scope: !1, file: !1, line: 1, type: !5, \
        spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !7)
        !5 = !DISubroutineType(types: !6)
        !6 = !{null}
        !7 = !{!8}
        !8 = !DILocalVariable(name: "x", scope: !4, file: !1, line: 1, type: !10)
        !9 = !DILocation(line: 1, column: 1, scope: !4)
        !10 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
        """;
    Choice.in(module).remove("dead").becomes(module
        .replace("@dead = global i32 0\n", "")
        .replace("metadata ptr @dead", "metadata ptr undef")
        .replace("i64 ptrtoint (ptr @dead to i64)", "i64 undef")
        .replace("!DIArgList(ptr @dead, i32 0)", "!DIArgList(ptr undef, i32 0)"), directory);
  }

  @Test
  void leavesUndefInDebugRecords() throws IOException, IrFormatException {
    String module = """
        @dead = global i32 0
        @live = global i32 0
        define void @main() !dbg !4 {
            #dbg_value(ptr @dead, !8, !DIExpression(), !9)
            #dbg_value(ptr @live, !8, !DIExpression(), !9)
            #dbg_value(!DIArgList(ptr @live, ptr @dead), !8, \
        !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus), !9)
          %p = alloca ptr, align 8, !DIAssignID !11
            #dbg_assign(ptr @dead, !8, !DIExpression(), !11, ptr %p, !DIExpression(), !9)
          ret void, !dbg !9
        }
        !llvm.dbg.cu = !{!0}
        !llvm.module.flags = !{!2}
        !0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, isOptimized: true, emissionKind: FullDebug)
        !1 = !DIFile(filename: "a.c", directory: "/")
        !2 = !{i32 2, !"Debug Info Version", i32 3}
        !4 = distinct !DISubprogram(name: "main", scope: !1, file: !1, line: 1, type: !5, \
        spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !7)
        !5 = !DISubroutineType(types: !6)
        !6 = !{null}
        !7 = !{!8}
        !8 = !DILocalVariable(name: "x", scope: !4, file: !1, line: 1, type: !10)
        !9 = !DILocation(line: 1, column: 1, scope: !4)
        !10 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
        !11 = distinct !DIAssignID()
        """;
    Choice.in(module).remove("dead").becomes(module
        .replace("@dead = global i32 0\n", "")
        .replace("ptr @dead", "ptr undef"), directory);
  }

  @Test
  void cutsWhatIsAssociatedWithADeletedSymbol() throws IOException, IrFormatException {
    Choice.in("""
        @dead = global i32 0
        @live = global i32 0
        @rider = internal global i32 0, section "s", !associated !0, !type !2
        @other = internal global i32 0, section "!associated", !associated !1
        @inline = global i32 0, !associated !{ptr @dead}, !type !2
        define internal void @f() !associated !0 !type !2 {
          ret void
        }
        !0 = !{ptr @dead}
        !1 = !{ptr @live}
        !2 = !{i64 0, !"T"}
        """).remove("dead").becomes("""
        @live = global i32 0
        @rider = internal global i32 0, section "s", !type !2
        @other = internal global i32 0, section "!associated", !associated !1
        @inline = global i32 0, !type !2
        define internal void @f() !type !2 {
          ret void
        }
        !0 = !{null}
        !1 = !{ptr @live}
        !2 = !{i64 0, !"T"}
        """, directory);
  }

  @Test
  void repairsAttachmentsInsideFunctions() throws IOException, IrFormatException {
    Choice.in("""
        declare void @dead()
        define void @main(ptr %p) {
          call void %p(), !callees !{ptr @dead, ptr @main}
          call void %p(), !callees !0
          ret void
        }
        !0 = !{ptr @main, ptr @dead}
        """).remove("dead").becomes("""
        define void @main(ptr %p) {
          call void %p(), !callees !{null, ptr @main}
          call void %p(), !callees !0
          ret void
        }
        !0 = !{ptr @main, null}
        """, directory);
  }
}
