package org.mergescope.app.view.overview;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ShortNameTest {
  @Test
  void isWhatStandsBehindTheScopes() {
    assertEquals("from_str", ShortName.of("serde_json::de::from_str"));
    assertEquals("f(d::E) const", ShortName.of("ns::A<b::C>::f(d::E) const"));
    assertEquals("fmt", ShortName.of("<core::fmt::Arguments as core::fmt::Display>::fmt"));
    assertEquals("main", ShortName.of("main"));
  }
}
