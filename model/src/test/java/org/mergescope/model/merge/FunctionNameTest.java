package org.mergescope.model.merge;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FunctionNameTest {
  @ParameterizedTest
  @CsvSource({
    "callee_text_service, text-service",
    "callee_text-service, text-service",
    "NewCallee_user_mention_service, user-mention-service",
    "main_callee_rust_store_post, store-post",
    "main_callee_go_callee_x, callee-x",
    "callee_store_post.12, store-post",
    "my_callee_x,",
    "callee_,",
    "main_callee_rust_,",
    "callee,"
  })
  void knowsQuiltsEntryNames(String symbol, String function) {
    assertEquals(Optional.ofNullable(function), FunctionName.ofEntry(symbol));
  }

  @ParameterizedTest
  @CsvSource({
    "compose-post-merged.ll, compose-post",
    "compose_post_merged.pruned.ll, compose-post",
    "compose-post.ll,",
    "merged.ll,"
  })
  void knowsModulesThatSayWhatTheyAre(String file, String function) {
    assertEquals(Optional.ofNullable(function), FunctionName.ofModule(file));
  }

  @Test
  void dropsTheSuffixOfMergedDeployments() {
    assertEquals("compose-post", FunctionName.ofDeployment("compose_post-merged"));
    assertEquals("compose-post", FunctionName.ofDeployment("compose-post"));
    assertEquals("-merged", FunctionName.ofDeployment("-merged"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "media::describe(media const*, unsigned long) | media::describe | describe",
    "a::B<(c)1>::f<d::e>(int) const | a::B<(c)1>::f<d::e> | f<d::e>",
    "text_service::callee_text::h55c2d2340088bc22 | text_service::callee_text | callee_text",
    "a::f(int)::{lambda()#1}::operator()() | a::f(int)::{lambda()#1}::operator()() | f(int)::{lambda()#1}::operator()()",
    "(anonymous namespace)::f(int) | (anonymous namespace)::f | f",
    "main | main | main"
  })
  void cutsTheFunctionOutOfReadableNames(String readable, String path, String last) {
    SymbolPath found = SymbolPath.of(readable);
    assertEquals(new SymbolPath(path, last), found);
  }
}
