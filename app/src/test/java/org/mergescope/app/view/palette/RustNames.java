package org.mergescope.app.view.palette;

import java.util.List;

/// Readable names as rustc's own modules have them.
final class RustNames {
  static final List<String> ALL =
      List.of(
          "main",
          "main_loop::run",
          "alloc::vec::Vec<T>::push",
          "alloc::vec::Vec<T>::push_mut",
          "alloc::vec::Vec<T,A>::reserve",
          "alloc::vec::Vec<T,A>::extend_from_slice",
          "alloc::collections::vec_deque::VecDeque<T>::push_back",
          "alloc::string::String::push_str",
          "alloc::raw_vec::RawVec<T,A>::grow_one",
          "core::str::converts::from_utf8",
          "core::str::<impl str>::parse",
          "core::num::<impl core::str::traits::FromStr for i32>::from_str",
          "serde_json::de::from_str",
          "serde_json::de::from_str::{{closure}}",
          "serde_json::de::Deserializer<R>::parse_value",
          "serde_json::value::to_value",
          "core::fmt::Formatter::write_str",
          "core::fmt::Formatter::pad_integral",
          "<core::fmt::Formatter as core::fmt::Write>::write_str",
          "core::ptr::drop_in_place<alloc::vec::Vec<serde_json::value::Value>>",
          "core::ptr::drop_in_place<alloc::string::String>",
          "std::io::stdio::_print",
          "std::panicking::begin_panic_handler",
          "core::panicking::panic_fmt",
          "core::panicking::panic_bounds_check",
          "hashbrown::raw::RawTable<T,A>::reserve_rehash",
          "tokio::runtime::task::harness::Harness<T,S>::poll",
          "compose_post::upload_text_handler");

  private RustNames() {}
}
