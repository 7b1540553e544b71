package org.mergescope.model.ir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ModuleReaderTest {
  private static final String CUT_IN_A_STRING =
      """
      @text = constant [40 x i8] c"a string that holds
      define void @inside() { ret void }
      @inside.too = global i32 0
      "
      define void @f() {
        ret void
      }
      """;

  private static final String CUT_IN_A_COMMENT =
      """
      /* a comment that holds
      define void @inside() {
      */
      define void @f() {
        call void asm "
      !0 = !{}
      ", ""()
        ret void
      }
      """;

  static List<Path> cases() throws IOException {
    try (Stream<Path> cases = Files.list(Path.of("src/test/resources/ir-cases"));
        Stream<Path> liveness = Files.list(Path.of("src/test/resources/liveness"))) {
      return Stream.concat(cases, liveness).filter(file -> file.toString().endsWith(".ll")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheSameInStretchesOfAnyLength(Path file) throws Exception {
    requireSameInStretches(IrText.map(file));
  }

  @Test
  void readsOnWhereACutWasInAString() throws Exception {
    requireSameInStretches(IrText.of("m.ll", CUT_IN_A_STRING));
  }

  @Test
  void readsOnWhereACutWasInACommentOrInAssembly() throws Exception {
    requireSameInStretches(IrText.of("m.ll", CUT_IN_A_COMMENT));
  }

  @Test
  void reportsTheFirstFaultOfTheTextAndNotThatOfAWrongCut() {
    IrText text = IrText.of("m.ll", CUT_IN_A_STRING + "define void @g() {\n@h = global i32 0\n define ]");
    BrokenText whole = assertThrows(BrokenText.class, () -> inStretches(text, text.length()));
    for (long stretch = 1; stretch < text.length(); stretch++) {
      long length = stretch;
      BrokenText fault = assertThrows(BrokenText.class, () -> inStretches(text, length));
      assertEquals(whole.in(text).getMessage(), fault.in(text).getMessage());
    }
  }

  @Test
  void countsEveryByteThatWasRead() throws Exception {
    long[] last = new long[1];
    IrText text = IrText.of("m.ll", CUT_IN_A_STRING);
    ModuleReader.read(text, 0, text.length(), read -> last[0] = read);
    assertEquals(text.length(), last[0]);
  }

  private static void requireSameInStretches(IrText text) throws BrokenText {
    String whole = inStretches(text, text.length());
    for (long stretch : new long[] {1, 3, 50, 200, 1000}) {
      assertEquals(whole, inStretches(text, stretch));
    }
  }

  private static String inStretches(IrText text, long stretch) throws BrokenText {
    return IndexPicture.of(ModuleAssembly.of(text, ModuleReader.read(text, 0, stretch, read -> {})));
  }
}
