package org.mergescope.app.view.code;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mergescope.app.view.Texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RenderingTest {
  private static final Rendering READABLE = new Rendering(true, Set.of(), true);

  private static ShownText shown(String text, Rendering rendering) {
    CodeSource source = new CodeSource(text, IrHighlighter.tokens(text), LineMarks.from(1, text), true, false);
    return rendering.of(source, MetadataFolds.of(text, source.tokens()), name -> name.replace("_ZN1a1bEv", "a::b()"));
  }

  @Test
  void namesAreReadableButNotCopiedSo() {
    String text = "  call void @_ZN1a1bEv(ptr @c), !dbg !1\n  call void @4()";
    ShownText shown = shown(text, READABLE);
    assertEquals("  call void @a::b()(ptr @c) ⋯\n  call void @4()", shown.text());
    int name = shown.text().indexOf("a::b");
    assertEquals("@_ZN1a1bEv", shown.written(name, name + 4));
    assertEquals(text, shown.written(0, shown.text().length()));
  }

  @Test
  void readableNamesKeepTheirColour() {
    ShownText shown = shown("$_ZN1a1bEv = comdat any ; @_ZN1a1bEv", READABLE);
    assertEquals("$a::b() = comdat any ; @_ZN1a1bEv", shown.text());
    assertEquals(new IrToken(0, 7, IrToken.Kind.METADATA), shown.tokens().getFirst());
  }

  @Test
  void linesTooLongToBeLaidOutAreCutOnlyOnTheScreen() {
    String text = "@a = constant [9000 x i8] c\"" + "x".repeat(9_000) + "\"\n@b = global i8 0";
    ShownText shown = shown(text, READABLE);
    String cut = Texts.text("code.cut", text.indexOf('\n') - 4_000);
    assertEquals(text.substring(0, 4_000) + cut + "\n@b = global i8 0", shown.text());
    assertEquals(text, shown.written(0, shown.text().length()));
  }

  @Test
  void namesInWhatIsCutAwayAreCutToo() {
    String text = "  switch " + "x ".repeat(2_000) + "@_ZN1a1bEv, !dbg !1";
    ShownText shown = shown(text, READABLE);
    assertEquals(text.substring(0, 4_000) + Texts.text("code.cut", text.length() - 4_000), shown.text());
    assertEquals(text, shown.written(0, shown.text().length()));
  }
}
