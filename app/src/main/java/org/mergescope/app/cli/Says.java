package org.mergescope.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mergescope.model.reach.Warning;

/// Phrases that several commands use.
final class Says {
  private Says() {}

  /// Such as "48 functions, 1 variable", or "nothing".
  static String symbols(int functions, int variables, int aliases, int declarations) {
    List<String> parts = new ArrayList<>();
    add(parts, functions, "function", "functions");
    add(parts, variables, "variable", "variables");
    add(parts, aliases, "alias", "aliases");
    add(parts, declarations, "declaration", "declarations");
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(count(count, one, many));
    }
  }

  static String count(int count, String one, String many) {
    return Amounts.count(count) + " " + (count == 1 ? one : many);
  }

  /// The first names, and how many more there are.
  static String some(List<String> names, int most) {
    String first = String.join(", ", names.stream().limit(most).map(Plain::line).toList());
    return names.size() > most ? first + " and " + Amounts.count(names.size() - most) + " more" : first;
  }

  static void warnings(List<Warning> warnings, PrintWriter err) {
    warnings.forEach(warning -> err.println("Warning: " + Plain.line(warning.sentence())));
  }

  /// A constant as it stands in JSON and tables: `address-in-code`.
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
