package org.mergescope.model.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DemanglerTest {
  private final Demangler demangler = new Demangler();

  @ParameterizedTest
  @CsvSource(delimiter = '|', maxCharsPerColumn = 10_000, textBlock = """
      _RNvC6_123foo3bar                              | 123foo::bar
      _RNvC5krate3foo                                | krate::foo
      _RNvCs1234_7mycrate3foo                        | mycrate::foo
      _RNvNtNtCs1234_7mycrate1a1b1c                  | mycrate::a::b::c
      _RNCNvC5krate3foo0                             | krate::foo::{closure#0}
      _RNCNCNvC5krate3foos_0s0_0                     | krate::foo::{closure#1}::{closure#2}
      _RNSNvC5krate3foo6vtable                       | krate::foo::{shim:vtable#0}
      _RINvC5krate3foomE                             | krate::foo::<u32>
      _RINvC5krate3fooReQjSmPhOxE                    | krate::foo::<&str, &mut usize, [u32], *const u8, *mut i64>
      _RINvC5krate3fooTTmETmhEEE                     | krate::foo::<((u32,), (u32, u8))>
      _RINvC5krate3fooAmj3_E                         | krate::foo::<[u32; 3]>
      _RINvC5krate3fooFUKCPhEuE                      | krate::foo::<unsafe extern "C" fn(*const u8)>
      _RINvC5krate3fooFG_RL0_hEBg_E                  | krate::foo::<for<'a> fn(&'a u8) -> &'a u8>
      _RINvC5krate3fooDNtB2_5TraitEL_E               | krate::foo::<dyn krate::Trait>
      _RINvC5krate3fooDINtB2_2FnTmEEp6OutputhEL_E    | krate::foo::<dyn krate::Fn<(u32,), Output = u8>>
      _RINvC5krate3fooL_E                            | krate::foo::<'_>
      _RINvC5krate3fooKj7b_Klnf_Kb1_Kc61_E           | krate::foo::<123, -15, true, 'a'>
      _RINvC5krate3fooKRe616263_KARej1_j2_EE         | raw
      _RINvC5krate3fooKRe616263_KAj1_j2_EE           | krate::foo::<"abc", {[1, 2]}>
      _RINvC5krate3fooKVNtB2_1SS1xj1_1yp_E           | raw
      _RINvC5krate3fooKVNtB2_1SS1xj1_1yb0_EE         | krate::foo::<{krate::S { x: 1, y: false }}>
      _RINvC5krate3fooKVNtB2_1TTj1_j2_EE             | krate::foo::<{krate::T(1, 2)}>
      _RINvC5krate3fooKoffffffffffffffffff_E         | krate::foo::<0xffffffffffffffffff>
      _RNvMC5krateNtB2_1A3new                        | <krate::A>::new
      _RNvXs_C5krateNtB4_1ANtB4_1T3run               | <krate::A as krate::T>::run
      _RNvYNtC5krate1ANtB4_1T3run                    | <krate::A as krate::T>::run
      _RNvXC5krateINtNtC5alloc3vec3VechENtB2_1T3run  | <alloc::vec::Vec<u8> as krate::T>::run
      _RNvCs6xxl1lAjzDf_1au9gre_6ka8i                | a::größe
      _RNvC1au9grße                                  | raw
      _RNvC5krate3foo.llvm.1234567890                | krate::foo
      _RNvC5krate3foo.cold                           | krate::foo [.cold]
      _RNvC5krate3fooC5other                         | krate::foo
      _RNvC5krate3fo                                 | raw
      _R1NvC5krate3foo                               | raw
      _RB_                                           | raw
      """)
  void readsRustV0(String raw, String readable) {
    assertEquals("raw".equals(readable) ? raw : readable, demangler.demangle(raw).readable());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      _ZN4core3fmt5write17h0123456789abcdefE                                 | core::fmt::write
      _ZN4core3fmt5write17h0123456789abcdefE.llvm.123                        | core::fmt::write
      _ZN57_$LT$core..fmt..Formatter$u20$as$u20$core..fmt..Write$GT$9write_str17h0123456789abcdefE \
      | <core::fmt::Formatter as core::fmt::Write>::write_str
      _ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h0123456789abcdefE \
      | core::ops::function::FnOnce::call_once{{vtable.shim}}
      _ZN1a13gr$uf6$$udf$e17h0123456789abcdefE                               | a::größe
      _ZN1a4$XX$17h0123456789abcdefE                                         | a::$XX$
      """)
  void readsRustLegacy(String raw, String readable) {
    assertEquals(new DemangledName(raw, readable, NameScheme.RUST_LEGACY), demangler.demangle(raw));
  }

  @Test
  void takesFewHashDigitsForCpp() {
    assertEquals(NameScheme.RUST_LEGACY, demangler.demangle("_ZN1a1b17h0123401234012340E").scheme());
    assertEquals(false, demangler.demangle("_ZN1a1b17h0123012301230123E").scheme() == NameScheme.RUST_LEGACY);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      main
      llvm.memcpy.p0.p0.i64
      callee_text-service
      _start
      .str.12
      _Z
      _R
      _ZN
      foo.llvm.12
      日本
      """)
  void leavesPlainNamesAlone(String raw) {
    assertEquals(new DemangledName(raw, raw, NameScheme.PLAIN), demangler.demangle(raw));
  }

  @Test
  void dropsTheMarkThatForbidsAPrefix() {
    assertEquals(
        new DemangledName("\u0001_open", "_open", NameScheme.PLAIN), demangler.demangle("\u0001_open"));
    assertEquals("krate::foo", demangler.demangle("\u0001__RNvC5krate3foo").readable());
  }

  @Test
  void answersTheSameFromTheCache() {
    assertEquals(demangler.demangle("_RNvC5krate3foo"), demangler.demangle("_RNvC5krate3foo"));
    for (int i = 0; i < 140_000; i++) {
      assertEquals("f" + i, demangler.demangle("f" + i).readable());
    }
    assertEquals("krate::foo", demangler.demangle("_RNvC5krate3foo").readable());
  }
}
