package org.mergescope.app.view.code;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MetadataFoldsTest {
  private static final String TEXT = """
      define void @f(ptr %p) #0 !dbg !12 {
        #dbg_value(ptr %p, !15, !DIExpression(), !16)
        #dbg_declare(ptr %p, !17, !DIExpression(), !16)
        %1 = load i8, ptr %p, align 1, !dbg !18, !range !{i8 0, i8 2}, !tbaa !19
        tail call void @llvm.dbg.value(metadata i8 %1, metadata !20, metadata !DIExpression()), !dbg !18
        call void @llvm.foo(metadata !21)
        ret void, !srcloc !DILocation(line: 1, scope: !12)
      }""";

  private static CodeSource source(String text) {
    return new CodeSource(text, IrHighlighter.tokens(text), LineMarks.from(1, text), true, false);
  }

  private static ShownText shown(String text, Rendering rendering) {
    CodeSource source = source(text);
    return rendering.of(source, MetadataFolds.of(text, source.tokens()), name -> name);
  }

  private static Rendering folded(Integer... opened) {
    return new Rendering(true, Set.of(opened), false);
  }

  @Test
  void foldsAttachmentsAndDebugRecords() {
    assertEquals("""
        define void @f(ptr %p) #0 ⋯ {
          ⋯ 2 debug records
          %1 = load i8, ptr %p, align 1 ⋯
          ⋯ 1 debug record
          call void @llvm.foo(metadata !21)
          ret void ⋯
        }""", shown(TEXT, folded()).text());
  }

  @Test
  void unfoldsOneByOneAndAllTogether() {
    int records = TEXT.indexOf("#dbg_value");
    assertTrue(shown(TEXT, folded().toggled(records)).text().contains("#dbg_declare(ptr %p, !17"));
    assertEquals(shown(TEXT, folded()).text(), shown(TEXT, folded().toggled(records).toggled(records)).text());
    assertEquals(TEXT, shown(TEXT, Rendering.PLAIN).text());
  }

  @Test
  void whatIsCopiedIsWhatIsWritten() {
    ShownText shown = shown(TEXT, folded());
    assertEquals(TEXT, shown.written(0, shown.text().length()));
    int load = shown.text().indexOf("%1");
    int mark = shown.text().indexOf("⋯", load);
    assertEquals(
        "%1 = load i8, ptr %p, align 1, !dbg !18, !range !{i8 0, i8 2}, !tbaa !19",
        shown.written(load, mark + 1));
    assertEquals("%1 = load i8, ptr %p, align 1", shown.written(load, mark - 1));
  }

  @Test
  void placesGoThereAndBack() {
    ShownText shown = shown(TEXT, folded());
    for (String word : List.of("define", "%1", "align", "@llvm.foo", "ret", "\n}")) {
      int written = TEXT.indexOf(word);
      assertEquals(word, shown.text().substring(shown.shownOf(written), shown.shownOf(written) + word.length()));
      assertEquals(written, shown.sourceOf(shown.shownOf(written)), word);
    }
  }

  @Test
  void shownLinesKnowTheirLineInTheText() {
    ShownText shown = shown(TEXT, folded());
    List<Integer> lines = shown.text().lines().map(line -> shown.text().lines().toList().indexOf(line))
        .map(shown::sourceLine)
        .toList();
    assertEquals(List.of(0, 1, 3, 4, 5, 6, 7), lines);
  }

  @Test
  void bracketsInStringsEndNothing() {
    assertEquals("  ret void ⋯", shown("  ret void, !a !{!\"x}\"}", folded()).text());
    assertEquals("  ret void, !a !{", shown("  ret void, !a !{", folded()).text());
  }

  @Test
  void moduleLevelMetadataStays() {
    String nodes = "!llvm.ident = !{!0}\n!0 = !{!\"clang\"}\n!1 = distinct !DILexicalBlock(scope: !2)";
    assertEquals(nodes, shown(nodes, folded()).text());
  }
}
