package org.mergescope.app.view.functions;

/// One thing a filter asks of a row.
public sealed interface RowTerm {
  /// One of its names holds a text, given in lower case.
  record Text(String lowerCase) implements RowTerm {}

  /// A regular expression finds something in one of its names, whatever the case.
  record Finds(String regex) implements RowTerm {}

  /// It belongs to a group.
  record In(Chip chip) implements RowTerm {}

  /// A word about it is the given one; `*` stands for any text, and case does not count.
  record Called(NamedBy by, String name) implements RowTerm {}

  /// A number about it is less, equal or more.
  record Counts(Amount amount, Comparison comparison, long value) implements RowTerm {}

  /// It is not so.
  record Not(RowTerm term) implements RowTerm {}

  /// The words a filter can ask for.
  enum NamedBy {
    CRATE,
    MODULE,
    LINKAGE
  }

  /// The numbers a filter can ask for.
  enum Amount {
    BYTES,
    RETAINED,
    CALLERS,
    CALLEES,
    HITS
  }

  /// How a number is compared.
  enum Comparison {
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE(">"),
    LESS("<"),
    EQUAL("=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    /// As it is typed.
    public String sign() {
      return sign;
    }

    boolean holds(long number, long value) {
      return switch (this) {
        case AT_LEAST -> number >= value;
        case AT_MOST -> number <= value;
        case MORE -> number > value;
        case LESS -> number < value;
        case EQUAL -> number == value;
      };
    }
  }
}
