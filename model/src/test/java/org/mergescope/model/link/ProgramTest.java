package org.mergescope.model.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.LineColumn;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.reach.Warning;
import org.mergescope.model.reach.WarningKind;
import org.mergescope.model.reach.Warnings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ProgramTest {
  private static Program link(String... texts) throws Exception {
    List<ModuleIndex> parts = new ArrayList<>();
    for (String text : texts) {
      IrText ir = IrText.of((char) ('a' + parts.size()) + ".ll", text);
      parts.add(ModuleIndexer.index(ir, progress -> {}, () -> false));
    }
    return Program.link(parts);
  }

  /// The symbols of the whole with their files, `=` before definitions, and what they mention.
  private static List<String> symbols(Program program) {
    ModuleIndex whole = program.whole();
    return IntStream.range(0, whole.symbolCount())
        .mapToObj(symbol -> (whole.isDefinition(symbol) ? "=" : "") + whole.name(symbol) + " " + program.origin(symbol)
            + IntStream.range(whole.firstReference(symbol), whole.firstReference(symbol + 1))
                .mapToObj(i -> " " + whole.name(whole.referenceTarget(i)))
                .reduce("", String::concat))
        .toList();
  }

  @Test
  void definitionTakesThePlaceOfDeclarations() throws Exception {
    Program program = link(
        "declare void @f()\ndefine void @main() {\n  call void @f()\n  ret void\n}\n",
        "define void @f() {\n  ret void\n}\n");
    assertEquals(List.of("=main a.ll f", "=f b.ll"), symbols(program));
  }

  @Test
  void strongTakesThePlaceOfWeakAndTheFirstWeakOfTheNext() throws Exception {
    assertEquals(
        List.of("=first a.ll", "=strong b.ll"),
        symbols(link(
            "@strong = weak global i32 1\n@first = weak global i32 1",
            "@strong = global i32 2\n@first = weak global i32 2")));
  }

  @Test
  void warnsOfNamesInAttributesOfAnyFile() throws Exception {
    ModuleIndex whole = link(
        "define void @probe() {\n  ret void\n}\n",
        "define void @main() \"probe-stack\"=\"probe\" {\n  ret void\n}\n").whole();
    BitSet deleted = new BitSet();
    deleted.set(whole.symbol("probe"));
    assertEquals(
        List.of(WarningKind.STRING_ATTRIBUTE), Warnings.of(whole, deleted).stream().map(Warning::kind).toList());
  }

  @Test
  void largestCommonCounts() throws Exception {
    assertEquals(
        List.of("=y a.ll", "=x b.ll"),
        symbols(link(
            "@x = common global [2 x i32] zeroinitializer\n@y = common global { i8, i64 } zeroinitializer",
            "@x = common global %t zeroinitializer\n@y = common global [3 x i32] zeroinitializer\n"
                + "%t = type { i8, [2 x i32], ptr }")));
  }

  @Test
  void localSymbolsOfTheSameNameStayApart() throws Exception {
    String text = "@0 = private global ptr @s\n@s = internal global i32 1\n@";
    assertEquals(
        List.of("=0 a.ll s.1", "=s.1 a.ll", "=one a.ll s.1 0", "=1 b.ll s.2", "=s.2 b.ll", "=two b.ll s.2 1", "=s c.ll"),
        symbols(link(
            text + "one = global [2 x ptr] [ptr @s, ptr @0]", text + "two = global [2 x ptr] [ptr @s, ptr @0]",
            "@s = global i32 3")));
  }

  @Test
  void appendingArraysAreOne() throws Exception {
    Program program = link(
        "@llvm.used = appending global [1 x ptr] [ptr @x]\n@x = global i32 1",
        "@llvm.used = appending global [1 x ptr] [ptr @y]\n@y = global i32 1");
    assertEquals(List.of("=llvm.used a.ll x y", "=x a.ll", "=y b.ll"), symbols(program));
    assertEquals(0, program.whole().symbolOf(2));
    assertEquals(List.of(0, 2), IntStream.of(program.whole().entities(0)).boxed().toList());
  }

  @Test
  void constructorOfADefinitionThatLostGoesWithIt() throws Exception {
    String text = """
        $v = comdat any
        @v = linkonce_odr global i32 0, comdat
        @llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @init, ptr @v }]
        define internal void @init() comdat($v) {
          store i32 1, ptr @v
          ret void
        }
        """;
    assertEquals(
        List.of("=v a.ll", "=llvm.global_ctors a.ll init v", "=init a.ll v", "=init.1 b.ll v"),
        symbols(link(text, text)));
  }

  @Test
  void aliasKeepsItsOwnModulesDefinition() throws Exception {
    assertEquals(
        List.of("=f a.ll", "=f.1 b.ll", "=g b.ll f.1", "=h b.ll f"),
        symbols(link(
            "define void @f() {\n  ret void\n}\n",
            "define weak void @f() {\n  ret void\n}\n@g = alias void (), ptr @f\n@h = global ptr @f\n")));
  }

  @Test
  void largestComdatTakesItsWholeGroup() throws Exception {
    assertEquals(
        List.of("other a.ll", "=use a.ll v other", "=v b.ll"),
        symbols(link(
            "$v = comdat largest\n@v = global i32 1, comdat\n@other = global i32 1, comdat($v)\n"
                + "@use = global [2 x ptr] [ptr @v, ptr @other]",
            "$v = comdat largest\n@v = global i64 1, comdat")));
  }

  @Test
  void twoStrongDefinitionsDoNotLink() {
    LinkException refused = assertThrows(
        LinkException.class, () -> link("@y = global i32 1\n@x = global i32 1", "\n\n  @x = global i32 1"));
    assertEquals(
        "b.ll:3:3: @x is defined a second time, first in a.ll:2:1; leave one of the files out, or make one definition"
            + " internal or weak.",
        refused.getMessage());
  }

  @Test
  void comdatsOfDifferentSelectionDoNotLink() {
    LinkException refused = assertThrows(LinkException.class, () -> link(
        "$c = comdat any\n@c = global i32 1, comdat", "$c = comdat exactmatch\n@d = global i32 1, comdat($c)"));
    assertEquals(
        "b.ll:1:1: the comdat $c is selected by 'exactmatch', but by 'any' in a file before; compile them alike, or leave"
            + " one out.",
        refused.getMessage());
  }

  @Test
  void placesAndMetadataAreThoseOfTheFile() throws Exception {
    Program program = link(
        "@x = global i32 1, !m !0\n!0 = !{!\"a\"}\n", "\n@y = global i32 1, !m !0\n!0 = !{!\"b\"}\n");
    ModuleIndex whole = program.whole();
    assertEquals(new LineColumn(2, 1), whole.text().place(whole.start(1)));
    assertEquals("b.ll:2:1", whole.text().location(whole.start(1)));
    int node = whole.metadataNode(whole.entity(1), 0);
    assertEquals("!0 = !{!\"b\"}", whole.text().text(whole.entityStart(node), whole.entityEnd(node)));
    assertEquals(1, whole.metadataNode(whole.entity(0), 0));
    assertEquals("a.ll and b.ll", whole.text().name());
  }

  @Test
  void textMayReachOverFiles() {
    IrText text = IrText.joined(List.of(IrText.of("a", "abc"), IrText.of("b", ""), IrText.of("c", "defg")));
    assertEquals("bcdef", text.text(1, 6));
    assertEquals(List.of(0, 2, 2), List.of(text.partAt(2), text.partAt(3), text.partAt(7)));
    assertEquals("a and 2 more", text.name());
  }
}
