package org.mergescope.model.trace;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TraceIdTest {
  private static final String ID = "000e9e716633cd5f57e85dabc802cf2e";

  @ParameterizedTest
  @ValueSource(strings = {
    ID,
    "e9e716633cd5f57e85dabc802cf2e",
    "000E9E716633CD5F57E85DABC802CF2E",
    "  000e9e716633cd5f57e85dabc802cf2e\n",
    "000e9e71-6633-cd5f-57e8-5dabc802cf2e",
    "AA6ecWYzzV9X6F2ryALPLg==",
    "0x000e9e716633cd5f57e85dabc802cf2e",
    "0Xe9e716633CD5F57E85DABC802CF2E",
    "00-000e9e716633cd5f57e85dabc802cf2e-00f067aa0ba902b7-01",
    "00-000E9E716633CD5F57E85DABC802CF2E-00F067AA0BA902B7-00",
    "traceparent: 00-000e9e716633cd5f57e85dabc802cf2e-00f067aa0ba902b7-01",
    "traceparent=\"00-000e9e716633cd5f57e85dabc802cf2e-00f067aa0ba902b7-01\"",
    "cc-000e9e716633cd5f57e85dabc802cf2e-00f067aa0ba902b7-01-what-a-later-version-adds",
  })
  void everySpellingIsTheSameId(String spelling) {
    assertEquals(Optional.of(ID), TraceId.parse(spelling));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "",
    "0",
    "0x",
    "0x0",
    "xyz",
    "000e9e716633cd5f57e85dabc802cf2ef",
    "0x000e9e716633cd5f57e85dabc802cf2ef",
    "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
    "00-000e9e716633cd5f57e85dabc802cf2e-00f067aa0ba902b7",
    "00-0e9e716633cd5f57e85dabc802cf2e-00f067aa0ba902b7-01",
  })
  void whatIsNoIdIsNone(String text) {
    assertEquals(Optional.empty(), TraceId.parse(text));
  }
}
