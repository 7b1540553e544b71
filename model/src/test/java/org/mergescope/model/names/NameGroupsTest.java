package org.mergescope.model.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NameGroupsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      serde_json::de::from_str                                   | serde_json de
      text_service::handle::<alloc::string::String>              | text_service
      text_service::handle::<a::B>::{closure#0}                  | text_service handle
      core::ptr::drop_in_place<alloc::string::String>            | core ptr
      <alloc::string::String as core::fmt::Display>::fmt         | alloc string String
      <alloc::vec::Vec<u8>>::push                                | alloc vec Vec
      <&mut [a::B] as core::fmt::Debug>::fmt                     | a B
      <(a::B, c::D) as core::fmt::Debug>::fmt                    | a B
      <dyn a::B + core::marker::Send as c::D>::fmt               | a B
      <u32 as core::fmt::Display>::fmt                           | core fmt Display
      <fn(a::B) -> c::D as e::F>::g                              | e F
      <[_]>::align_to_offsets::gcd                               | core align_to_offsets
      <T as serde::Serialize>::serialize                         | serde Serialize
      <<a::B as c::D>::E as f::G>::h                             | a B E
      core::fmt::num::<impl core::fmt::Display for u32>::fmt     | core fmt num
      <impl a::B for c::D>::e                                    | c D
      a::main::{{closure}}                                       | a main
      a::b [.cold]                                               | a
      alone                                                      |
      a::größe                                                   | a
      """)
  void findsCratesAndModules(String readable, String scopes) {
    assertEquals(list(scopes), NameGroups.scopes(new DemangledName("_R", readable, NameScheme.RUST_V0)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      f(int)                                                              |
      ns::f(int)                                                          | ns
      ns::A<std::vector<int> >::f(ns::B const&) const                     | ns A
      void ns::f<int>(int)                                                | ns
      std::vector<int>& ns::A::f<int>(int) const &                        | ns A
      unsigned long long ns::f<unsigned long>()                           | ns
      void (*ns::fp<int>(int))(int)                                       | ns
      decltype ({parm#1}<(3)) ns::dd<int>(int)                            | ns
      decltype(auto) ns::dd<int>(int)                                     | ns
      ns::operator<(ns::A<int>, ns::A<int>)                               | ns
      bool ns::operator< <int>(ns::A<int>, int)                           | ns
      std::ostream& std::operator<< <std::char_traits<char> >(std::ostream&, char const*) | std
      ns::A::operator->() const                                           | ns A
      ns::A::operator()(int)                                              | ns A
      ns::A::operator std::string() const                                 | ns A
      ns::A::operator new[](unsigned long)                                | ns A
      operator new(unsigned long)                                         |
      void ns::apply<&ns::A::operator->, (1>2)>(int)                      | ns
      (anonymous namespace)::H::f()                                       | (anonymous namespace) H
      main::$_0::operator()(int) const                                    | main $_0
      ns::f(int) const::{lambda(int)#1}::operator()(int) const            | ns f {lambda(int)#1}
      ns::tagged[abi:cxx11]()                                             | ns
      vtable for ns::A<int>                                               | ns A
      typeinfo name for A                                                 | A
      construction vtable for ns::W-in-ns::X                              | ns W
      guard variable for ns::f()::x                                       | ns f
      non-virtual thunk to ns::A::f()                                     | ns A
      TLS init function for ns::tl                                        | ns
      ns::f() [.cold]                                                     | ns
      """)
  void findsNamespacesAndClasses(String readable, String scopes) {
    assertEquals(list(scopes), NameGroups.scopes(new DemangledName("_Z", readable, NameScheme.ITANIUM)));
  }

  @Test
  void plainNamesHaveNone() {
    assertEquals(List.of(), NameGroups.scopes(new DemangledName("a::b", "a::b", NameScheme.PLAIN)));
    DemangledName ofBuiltIn = new DemangledName("_ZTIPKc", "typeinfo for char const*", NameScheme.ITANIUM);
    assertEquals(List.of(), NameGroups.scopes(ofBuiltIn));
  }

  @Test
  void survivesUnbalancedBrackets() {
    List<String> odds = List.of("<", "a::<", "a<b", "((((", "<<<<a as ", "a::operator", "operator", "{", "::", "a> b");
    for (String odd : odds) {
      NameGroups.scopes(new DemangledName("_R", odd, NameScheme.RUST_V0));
      assertEquals(true, NameGroups.scopes(new DemangledName("_Z", odd, NameScheme.ITANIUM)).size() <= 1);
    }
    String deep = "<".repeat(50_000) + "a::b" + " as c::D>::e".repeat(50_000);
    assertEquals("c", NameGroups.scopes(new DemangledName("_R", deep, NameScheme.RUST_V0)).getFirst());
  }

  private static List<String> list(@Nullable String scopes) {
    return scopes == null ? List.of() : List.of(scopes.replace("(anonymous namespace)", "?").split(" ")).stream()
        .map(s -> s.equals("?") ? "(anonymous namespace)" : s).toList();
  }
}
