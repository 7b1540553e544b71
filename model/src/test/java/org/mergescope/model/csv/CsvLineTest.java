package org.mergescope.model.csv;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CsvLineTest {
  @Test
  void quotesWhatWouldEndAValue() {
    assertEquals(
        "plain,,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\"\r\n",
        CsvLine.of(List.of("plain", "", "a,b", "say \"so\"", "two\nlines")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+[Shape draw]", "-[Shape draw]", "@f", "\tx"})
  void disarmsWhatASpreadsheetWouldCompute(String text) {
    assertEquals("'" + text + "\r\n", CsvLine.of(List.of(text)));
  }

  @Test
  void leavesNumbersAsTheyAre() {
    assertEquals("-5,7,true,'-5\r\n", CsvLine.of(List.of(-5L, 7, true, "-5")));
  }
}
