package org.mergescope.app.view.graph;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NodeLabelTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      main                                                          | main
      callee_text_service                                           | callee_text_service
      core::fmt::Formatter::pad                                     | Formatter::pad
      a::b::c(char const*, int)                                     | b::c
      void a::b<int, std::less<int>>::c<long>(long)                 | b::c<long>
      std::vector<int, std::allocator<int> >::push_back(int const&) | vector::push_back
      <alloc::vec::Vec<T> as core::ops::Drop>::drop                 | Vec::drop
      serde_json::de::from_str::{{closure}}                         | de::from_str::{{closure}}
      (anonymous namespace)::Parser::next()                         | Parser::next
      a::Matrix::operator()(int, int) const                         | Matrix::operator()
      std::operator<<(std::ostream&, char)                          | std::operator<<
      a::B::operator bool() const                                   | B::operator bool
      bool std::operator==<char>(char)                              | std::operator==<char>
      vtable for shop::Cart                                         | vtable for shop::Cart
      typeinfo name for a::b::Shape<int>                            | typeinfo name for b::Shape<int>
      core::ptr::drop_in_place<alloc::string::String>               | ptr::drop_in_place<String>
      core::ptr::drop_in_place::<alloc::vec::Vec<u8>>               | ptr::drop_in_place
      a_very_long_function_name_that_says_everything_about_itself   | a_very_long_funct…thing_about_itself
      """)
  void keepsTheLastSegmentsOfAName(String readable, String label) {
    assertEquals(label, NodeLabel.of(readable));
  }
}
