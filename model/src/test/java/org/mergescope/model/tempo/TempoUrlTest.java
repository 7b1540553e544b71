package org.mergescope.model.tempo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TempoUrlTest {
  @ParameterizedTest
  @CsvSource({
    "localhost:3200,                                        http://localhost:3200",
    "' http://localhost:3200/ ',                            http://localhost:3200",
    "tempo.example.com:443,                                 https://tempo.example.com",
    "http://host/tempo,                                     http://host/tempo",
    "http://host/tempo/,                                    http://host/tempo",
    "http://host:3200/api/search?q=%7B%7D&limit=20,         http://host:3200",
    "http://host:3200/tempo/api/v2/traces/1234?start=1,     http://host:3200/tempo",
    "http://host:3200/api/echo/,                            http://host:3200",
    "http://host:3200/ready,                                http://host:3200",
    "http://host:3200/status/version,                       http://host:3200",
    "http://graf/api/datasources/proxy/uid/t1,              http://graf/api/datasources/proxy/uid/t1",
    "http://graf/api/datasources/proxy/uid/t1/api/search,   http://graf/api/datasources/proxy/uid/t1",
    "https://ada:secret@host/tempo#top,                     https://host/tempo",
    "'http://[::1]:3200',                                   'http://[::1]:3200'",
  })
  void takesAddressesAsTheyAreTypedAndPasted(String typed, String url) throws Exception {
    assertEquals(url, TempoUrl.shown(TempoUrl.parse(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http://", "ftp://host", "http://ho st", "http://host:99999", "://"})
  void refusesNonsense(String typed) {
    TempoException refused = assertThrows(TempoException.class, () -> TempoUrl.parse(typed));

    assertEquals(TempoException.Kind.BAD_REQUEST, refused.kind());
    assertEquals(
        "“" + typed + "” is no address of a Tempo: type one such as http://localhost:3200.", refused.getMessage());
  }

  @Test
  void keepsThePasswordOutOfTheSentence() {
    TempoException refused = assertThrows(TempoException.class, () -> TempoUrl.parse("http://ada:secret@ho st"));
    assertFalse(String.valueOf(refused.getMessage()).contains("secret"));
  }
}
