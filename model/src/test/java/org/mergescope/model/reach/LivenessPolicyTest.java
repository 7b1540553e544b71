package org.mergescope.model.reach;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.IrFormatException;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LivenessPolicyTest {
  @ParameterizedTest
  @CsvSource({
    "clang version 14.0.6, 14",
    "Debian clang version 19.1.7 (3~deb12u1), 19",
    "Apple clang version 15.0.0, 15",
    "rustc version 1.95.0 (59807616e 2026-04-14), 22",
    "clang version 9223372036854775807.0, 19",
    "rustc version 1.90.0, 20",
    "rustc version 1.60.0, 14",
    "ldc version 1.40.0, 19",
  })
  void takesTheVersionOfTheWriter(String ident, int version) throws IrFormatException {
    String module = "@g = global ptr null !llvm.ident = !{!7} !7 = !{!\"" + ident + "\"}";
    assertEquals(LivenessPolicy.ofVersion(version), LivenessPolicy.of(Indexed.text(module)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    "@g = global i32* null ~ 14",
    "@g = global ptr null ~ 19",
    "define void @f() { #dbg_value(i32 0, !1, !2, !3) } ~ 19",
    "define void @f(ptr captures(none) %p) { ret void } ~ 21",
    "@a = global ptr null !llvm.ident = !{!0, !1} !0 = !{!\"clang version 14.0.6\"} !1 = !{!\"clang version 22.1.8\"} ~ 22",
  })
  void elseTakesTheSyntaxAndOfSeveralTheNewest(String module, int version) throws IrFormatException {
    assertEquals(version, LivenessPolicy.of(Indexed.text(module)).version());
  }
}
