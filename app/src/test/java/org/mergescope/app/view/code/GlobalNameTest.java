package org.mergescope.app.view.code;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class GlobalNameTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      @main              | main       | false
      @4                 | 4          | true
      @"4"               | 4          | false
      @"a b"             | a b        | false
      @"a\\22b\\5Cc"     | a"b\\c     | false
      @"gr\\C3\\BC\\C3\\9Fe" | grüße  | false
      @"back\\\\slash"   | back\\slash | false
      """)
  void readsTheNameOfAToken(String token, String decoded, boolean number) {
    assertEquals(new GlobalName(decoded, number), GlobalName.of(token));
  }
}
