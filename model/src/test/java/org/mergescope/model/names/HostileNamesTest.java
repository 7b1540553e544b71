package org.mergescope.model.names;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Names that a compiler would never write stay raw, whatever they claim to be.
class HostileNamesTest {
  private final Demangler demangler = new Demangler();

  @Test
  void survivesDeepNesting() {
    staysRaw("_RINvC1a1b" + "R".repeat(100_000) + "hE");
    staysRaw("_RINvC1a1b" + "T".repeat(5_000) + "E".repeat(5_000) + "E");
    staysRaw("_R" + "Nv".repeat(5_000) + "C1a" + "1b".repeat(5_000));
    staysRaw("_R" + "I".repeat(5_000) + "C1a");
    staysRaw("_RINvC1a1bK" + "R".repeat(5_000) + "E");
  }

  @Test
  void survivesBackreferencesThatDouble() {
    // Each tuple holds its predecessor twice.
    StringBuilder name = new StringBuilder("_RINvC1a1b");
    int previous = name.length() - 2;
    name.append("TmmE");
    for (int i = 0; i < 40; i++) {
      int start = name.length() - 2;
      String reference = "B" + base62(previous);
      name.append('T').append(reference).append(reference).append('E');
      previous = start;
    }
    staysRaw(name.append('E').toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"_RNvB_1a", "_RNvB0_1a", "_RIB_E", "_RNvC1a9999999999b",
      "_RNvCszzzzzzzzzzzzz_1a1b",
      "_RINvC1a1bFGzzzzzzz_EuE", "_RINvC1a1bRLz_hE", "_RNvC1au99", "_RNvC1au4zzzz", "_RINvC1a1bKc110000_E",
      "_RINvC1a1bKe6_E", "_RINvC1a1bKReff_E", "_RINvC1a1bKb2_E", "_RNvC1a1b\u0000", "_RINvC1a1bD1aE"})
  void survivesNonsense(String raw) {
    staysRaw(raw);
  }

  @Test
  void survivesEveryTruncationAndEveryChangedLetter() {
    String name = "_RINvXs_C5krateINtNtC5alloc3vec3VecFG_RL0_hEBc_ENtB4_1T3runDINtB2_2FnTmEEp6OutputhL_Kj7b_E";
    for (int i = 0; i < name.length(); i++) {
      assertEquals(name.substring(0, i), demangler.demangle(name.substring(0, i)).raw());
      for (char c : "_0zBEIKTR".toCharArray()) {
        String changed = name.substring(0, i) + c + name.substring(i + 1);
        assertEquals(changed, demangler.demangle(changed).raw());
      }
    }
  }

  @Test
  void survivesSubstitutionsThatDouble() {
    StringBuilder name = new StringBuilder("_Z1f1AIiiE");
    for (int i = 0; i < 60; i++) {
      String reference = "S" + Integer.toString(i, 36).toUpperCase(Locale.ROOT) + "_";
      name.append("S_I").append(reference).append(reference).append('E');
    }
    staysRaw(name.toString());
    staysRaw("_Z1f" + "M1aS_".repeat(50) + "i");
    staysRaw("_Z" + "N".repeat(20_000));
    staysRaw("_Z1f" + "P".repeat(15_000) + "i");
  }

  private void staysRaw(String raw) {
    assertEquals(new DemangledName(raw, raw, NameScheme.PLAIN), demangler.demangle(raw));
  }

  private static String base62(int value) {
    if (value == 0) {
      return "_";
    }
    StringBuilder digits = new StringBuilder();
    for (int rest = value - 1; rest > 0 || digits.isEmpty(); rest /= 62) {
      int digit = rest % 62;
      digits.insert(0, (char) (digit < 10 ? '0' + digit : digit < 36 ? 'a' + digit - 10 : 'A' + digit - 36));
    }
    return digits.append('_').toString();
  }
}
