package org.mergescope.app.view.code;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class IrHighlighterTest {
  private static String spans(String text) {
    return IrHighlighter.tokens(text).stream()
        .map(token -> token.kind() + " " + token.in(text))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void coloursADefinition() {
    assertEquals("""
        KEYWORD define
        ATTRIBUTE internal
        ATTRIBUTE fastcc
        TYPE void
        GLOBAL @_ZN1a1bE
        TYPE ptr
        ATTRIBUTE noundef
        LOCAL %0
        METADATA #3
        METADATA !dbg
        METADATA !12
        LABEL start
        LOCAL %1
        KEYWORD load
        TYPE i64
        TYPE ptr
        LOCAL %0
        KEYWORD align
        NUMBER 8
        COMMENT ; done
        KEYWORD ret
        TYPE void
        """, spans("""
        define internal fastcc void @_ZN1a1bE(ptr noundef %0) #3 !dbg !12 {
        start:
          %1 = load i64, ptr %0, align 8 ; done
          ret void
        }
        """));
  }

  @Test
  void quotedNamesAreOneToken() {
    assertEquals("""
        KEYWORD call
        TYPE void
        GLOBAL @"odd ; \\22name\\22"
        TYPE %"class.a b"
        LOCAL %"x y"
        """, spans("""
        call void @"odd ; \\22name\\22"(%"class.a b" %"x y")
        """));
  }

  @Test
  void stringsMayHoldAnything() {
    assertEquals("""
        GLOBAL @.str
        ATTRIBUTE private
        KEYWORD constant
        NUMBER 6
        TYPE x
        TYPE i8
        STRING c"a;@b\\00"
        KEYWORD section
        STRING ".text.hot"
        """, spans("""
        @.str = private constant [6 x i8] c"a;@b\\00", section ".text.hot"
        """));
  }

  @Test
  void labelsStandAtTheStartOfALine() {
    assertEquals("""
        LABEL 12
        LABEL "a b"
        LABEL bb.loopexit
        COMMENT ; preds = %1
        KEYWORD br
        TYPE label
        LOCAL %12
        """, spans("""
        12:
        "a b":
        bb.loopexit: ; preds = %1
          br label %12
        """));
  }

  @Test
  void numbersMayHaveSignsPointsAndExponents() {
    assertEquals("""
        TYPE double
        NUMBER -1.5e+10
        TYPE i32
        NUMBER -7
        TYPE x86_fp80
        NUMBER 0xK3FFF8000000000000000
        CONSTANT null
        CONSTANT zeroinitializer
        """, spans("double -1.5e+10, i32 -7, x86_fp80 0xK3FFF8000000000000000, null, zeroinitializer"));
  }

  @Test
  void unendedTextEndsWithTheText() {
    assertEquals("STRING \"abc\n", spans("\"abc"));
    assertEquals("COMMENT ; abc\n", spans("; abc"));
    assertEquals("\n", spans("@ % ! {"));
  }
}
