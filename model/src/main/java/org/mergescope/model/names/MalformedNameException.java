package org.mergescope.model.names;

/// A name that starts like a mangled one but is not, or is too deep or too long to be worth showing.
final class MalformedNameException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedNameException(String problem) {
    super(problem, null, false, false);
  }
}
