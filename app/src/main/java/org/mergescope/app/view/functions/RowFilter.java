package org.mergescope.app.view.functions;

import java.util.List;

/// What the filter box asks for: every term has to hold.
public record RowFilter(List<RowTerm> terms) {
  /// Asks for every row.
  public static final RowFilter ALL = new RowFilter(List.of());

  public RowFilter {
    terms = List.copyOf(terms);
  }

  /// Understands what was typed, such as `parse`, `dead: crate:serde* -fmt bytes>10k`, `/^core::.*fmt$/`. A term that
  /// is not typed to its end yet, as `bytes>` at the end, asks for nothing.
  ///
  /// @throws FilterException where it cannot be understood
  public static RowFilter parse(String typed) throws FilterException {
    return new RowFilter(new FilterParser(typed).terms());
  }
}
