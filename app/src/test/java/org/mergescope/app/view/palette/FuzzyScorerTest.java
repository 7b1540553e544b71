package org.mergescope.app.view.palette;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FuzzyScorerTest {
  private static int score(String query, String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    OwnName own = OwnName.of(text, 0, text.length);
    return new FuzzyScorer(query).score(text, 0, text.length, own.from(), own.to());
  }

  private static List<String> ranked(String query) {
    return RustNames.ALL.stream()
        .filter(name -> score(query, name) != FuzzyScorer.NO_MATCH)
        .sorted(Comparator.comparingInt((String name) -> -score(query, name))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static String best(String query) {
    return ranked(query).getFirst();
  }

  /// The name with brackets around each letter that matches.
  private static String marked(String query, String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    OwnName own = OwnName.of(text, 0, text.length);
    List<Integer> places = new FuzzyScorer(query).places(name, own.from(), own.to());
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      marked.append(places.contains(i) ? "[" + name.charAt(i) + "]" : name.substring(i, i + 1));
    }
    return marked.toString();
  }

  @Test
  void putsTheWholeNameFirst() {
    assertEquals(List.of("main", "main_loop::run"), ranked("main").subList(0, 2));
    assertEquals("serde_json::de::from_str", best("from_str"));
    assertEquals("core::str::<impl str>::parse", best("parse"));
  }

  @Test
  void prefersTheStartsOfWordsAndParts() {
    assertEquals("alloc::vec::Vec<T>::push", best("vecpush"));
    assertEquals("alloc::vec::Vec<T>::push", best("vp"));
    assertEquals("alloc::vec::Vec<T,A>::extend_from_slice", best("vefs"));
    assertEquals("core::panicking::panic_bounds_check", best("pbc"));
    assertEquals("serde_json::de::Deserializer<R>::parse_value", best("deparseval"));
  }

  @Test
  void prefersTheFunctionsOwnNameToItsPathAndArguments() {
    assertEquals("serde_json::value::to_value", best("value"));
    assertEquals("compose_post::upload_text_handler", best("upload"));
    assertTrue(score("string", "core::fmt::write_string") > score("string", "core::string::drop"));
    assertTrue(score("vec", "raw::vec") > score("vec", "core::ptr::drop_in_place<alloc::vec::Vec<u8>>"));
  }

  @Test
  void prefersRunsAndEqualCase() {
    assertTrue(score("push", "a::push") > score("push", "a::p_u_s_h"));
    assertTrue(score("Vec", "a::Vec") > score("Vec", "a::vec"));
    assertTrue(score("VD", "a::VecDeque") > score("VD", "a::vecdeque"));
  }

  @Test
  void findsLettersOnlyInTheirOrder() {
    assertEquals(FuzzyScorer.NO_MATCH, score("hsup", "alloc::vec::Vec<T>::push"));
    assertEquals(FuzzyScorer.NO_MATCH, score("pushx", "alloc::vec::Vec<T>::push"));
    assertEquals(List.of(), new FuzzyScorer("zz").places("abc", 0, 3));
  }

  @Test
  void ignoresBlanks() {
    assertEquals(score("vecpush", "alloc::vec::Vec<T>::push"), score(" vec  push ", "alloc::vec::Vec<T>::push"));
  }

  @Test
  void showsTheLettersThatTheBestMatchTakes() {
    assertEquals("alloc::vec::[V][e][c]<T>::[p][u][s][h]", marked("Vecpush", "alloc::vec::Vec<T>::push"));
    assertEquals("é::[f]ro[m]", marked("fm", "é::from"));
    assertEquals("serde_json::de::[f]rom_[s]tr", marked("fs", "serde_json::de::from_str"));
  }

  @Test
  void knowsTheOwnNameOfAFunction() {
    assertEquals("push", own("alloc::vec::Vec<T>::push"));
    assertEquals("write_str", own("<core::fmt::Formatter as core::fmt::Write>::write_str"));
    assertEquals("insert", own("std::map<int, a::b>::insert(std::pair<int, int> const&)"));
    assertEquals("drop_in_place", own("core::ptr::drop_in_place<alloc::string::String>"));
    assertEquals("main", own("main"));
  }

  private static String own(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    OwnName own = OwnName.of(text, 0, text.length);
    return name.substring(own.from(), own.to());
  }
}
