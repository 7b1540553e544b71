package org.mergescope.model.ir;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TokenScannerTest {
  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
    "@g=global i32 0@h ~ GLOBAL:@g PUNCTUATION:= WORD:global WORD:i32 WORD:0 GLOBAL:@h",
    "i32@main(){} ~ WORD:i32 GLOBAL:@main PUNCTUATION:( PUNCTUATION:) PUNCTUATION:{ PUNCTUATION:}",
    "#0$c=comdat any$d ~ ATTRIBUTE_GROUP:#0 COMDAT:$c PUNCTUATION:= WORD:comdat WORD:any COMDAT:$d",
    "0define 1.5e+3x 0xK4Fi8 -1 -1: +2.0 ~ "
        + "WORD:0 WORD:define WORD:1.5e+3 WORD:x WORD:0xK4F WORD:i8 WORD:-1 LABEL:-1: WORD:+2.0",
    "@\"a b\" %\"c;\" $\"d}\" @0 %1 ~ GLOBAL:@\"a_b\" LOCAL:%\"c;\" COMDAT:$\"d}\" GLOBAL:@0 LOCAL:%1",
    "entry: $x: \"q r\": ... define: ~ LABEL:entry: LABEL:$x: LABEL:\"q_r\": WORD:... LABEL:define:",
    "!0 ! 12 !a.b\\20c !\"s\" !{ ~ "
        + "METADATA_NODE:!0 METADATA_NODE:!_12 METADATA:!a.b\\20c PUNCTUATION:! STRING:\"s\" PUNCTUATION:! PUNCTUATION:{",
    "#dbg_value ^7 c\"x\\00\" ~ PUNCTUATION:# WORD:dbg_value SUMMARY:^7 WORD:c STRING:\"x\\00\"",
    "i8*|<4> ~ WORD:i8 PUNCTUATION:* PUNCTUATION:| PUNCTUATION:< WORD:4 PUNCTUATION:>",
    "a/*@x\"*/b /**/ c ~ WORD:a WORD:b WORD:c",
    "@ ~ BAD:@",
    "é ~ BAD:`?`",
    "a/b ~ WORD:a BAD:/ WORD:b",
    "\"open ~ BAD:\"open",
    "a /* open ~ WORD:a BAD:/*_open",
  })
  void readsTokens(String text, String tokens) {
    String expected = tokens.replace("`?`", "\uFFFD BAD:\uFFFD");
    assertEquals(expected, String.join(" ", tokens(text)));
  }

  @Test
  void endsCommentsAtLineFeedsAndCarriageReturnsOnly() {
    assertEquals(
        List.of("GLOBAL:@a", "GLOBAL:@c", "GLOBAL:@e"), tokens("@a ; @b\r@c ; @d \t \0 @d\n\0@e\0;@f"));
  }

  @Test
  void stringsSpanLinesAndKnowNoEscapedQuote() {
    assertEquals(List.of("STRING:\"a\n;\\\"", "GLOBAL:@b", "STRING:\"\""), tokens("\"a\n;\\\"@b\"\""));
  }

  @Test
  void tellsWhereATokenStandsAndWhatFollows() {
    TokenScanner scanner = new TokenScanner(IrText.of("t", "ab  @c ;x\n = 1"), 2, 14);
    assertEquals(Token.GLOBAL, scanner.next());
    assertEquals(4, scanner.start());
    assertEquals(6, scanner.end());
    assertTrue(scanner.isBefore('='));
    assertFalse(scanner.isBefore('1'));
    assertEquals("@c", scanner.text());
    assertEquals(Token.PUNCTUATION, scanner.next());
    assertTrue(scanner.is('='));
    assertEquals(Token.WORD, scanner.next());
    assertTrue(scanner.isWord("1"));
    assertEquals(Token.END, scanner.next());
    assertEquals(Token.END, scanner.next());
    scanner.restart(0, 3);
    assertEquals(Token.WORD, scanner.next());
    assertTrue(scanner.isWord("ab"));
  }

  private static List<String> tokens(String text) {
    IrText bytes = IrText.of("t", text);
    TokenScanner scanner = new TokenScanner(bytes, 0, bytes.length());
    List<String> found = new ArrayList<>();
    while (scanner.next() != Token.END) {
      found.add(scanner.token() + ":" + scanner.text().replace(' ', '_'));
    }
    return found;
  }
}
