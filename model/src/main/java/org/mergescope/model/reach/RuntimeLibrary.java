package org.mergescope.model.reach;

import java.util.Set;
import java.util.regex.Pattern;

/// The names of functions that a code generator calls without the IR saying so (RuntimeLibcalls.td).
final class RuntimeLibrary {
  private static final Set<String> MEMORY =
      Set.of("memcpy", "memmove", "memset", "memcmp", "bcmp", "bzero", "memccpy", "mempcpy", "strlen");
  private static final Pattern MATH =
      Pattern.compile(
          "(sqrt|cbrt|log|log2|log10|exp|exp2|exp10|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|sincos|pow"
              + "|ceil|trunc|rint|nearbyint|round|roundeven|floor|copysign|fmin|fmax|fminimum|fmaximum"
              + "|lround|llround|lrint|llrint|ldexp|frexp|modf|fma|fmod)[fl]?");
  private static final Pattern COMPILER_RUNTIME =
      Pattern.compile(
          "__(u?(div|mod|divmod)|mul|mulo|ash[lr]|lshr|neg|cmp|ucmp|clz|ctz|popcount|bswap)[qhsdto]i[2-4]"
              + "|__(add|sub|mul|div|neg|pow|eq|ne|ge|lt|le|gt|unord)[hsdxtbk]?[fi]f?[2-3]"
              + "|__(fix|fixuns|float|floatun|floatuns|extend|trunc)[hsdxtbki][fi]?[a-z]*2?"
              + "|__gnu_[hf]2[hf]_ieee|__aeabi_.*|__atomic_.*|__sync_.*|__aarch64_.*|__tls_get_addr|__emutls_get_address"
              + "|__chkstk|___chkstk_ms|_chkstk|__stack_chk_fail|__stack_chk_guard|__morestack|__llvm_deoptimize"
              + "|_Unwind_.*|__cxa_end_cleanup|__cxa_call_unexpected|__register_frame.*|__memcpy_chk");

  private RuntimeLibrary() {}

  static boolean has(String name) {
    return MEMORY.contains(name) || COMPILER_RUNTIME.matcher(name).matches() || MATH.matcher(name).matches();
  }
}
