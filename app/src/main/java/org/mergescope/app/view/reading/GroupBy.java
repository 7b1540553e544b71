package org.mergescope.app.view.reading;

import org.mergescope.app.session.OpenTrace;
import org.mergescope.model.reading.Grouping;

/// What spans are put together by.
///
/// @param attribute the key, where it is by an attribute
record GroupBy(Kind kind, String attribute) {
  static final GroupBy FUNCTION = new GroupBy(Kind.FUNCTION, "");

  enum Kind {
    FUNCTION,
    SERVICE,
    NAME,
    OPERATION,
    ATTRIBUTE
  }

  Grouping of(OpenTrace open) {
    return switch (kind) {
      case FUNCTION -> Grouping.byFunction(open.mapping().names());
      case SERVICE -> Grouping.byService();
      case NAME -> Grouping.byName();
      case OPERATION -> Grouping.byOperation();
      case ATTRIBUTE -> Grouping.byAttribute(attribute);
    };
  }
}
