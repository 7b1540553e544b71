package org.mergescope.app.view.code;

import java.util.Set;

/// The words of IR text that get a colour of their own (LangRef, "Instruction Reference", "Type System").
final class IrWords {
  private static final Set<String> TYPES = Set.of(
      "void", "half", "bfloat", "float", "double", "x86_fp80", "fp128", "ppc_fp128", "x86_mmx", "x86_amx", "ptr",
      "label", "token", "metadata", "opaque", "vscale", "x", "type");

  private static final Set<String> CONSTANTS = Set.of(
      "true", "false", "null", "none", "undef", "poison", "zeroinitializer");

  private static final Set<String> KEYWORDS = Set.of(
      "define", "declare", "global", "constant", "alias", "ifunc", "comdat", "attributes", "module", "asm", "target",
      "source_filename", "datalayout", "triple", "to", "personality", "section", "align", "prefix", "prologue",
      "ret", "br", "switch", "indirectbr", "invoke", "callbr", "resume", "catchswitch", "catchret", "cleanupret",
      "unreachable", "fneg", "add", "fadd", "sub", "fsub", "mul", "fmul", "udiv", "sdiv", "fdiv", "urem", "srem",
      "frem", "shl", "lshr", "ashr", "and", "or", "xor", "extractelement", "insertelement", "shufflevector",
      "extractvalue", "insertvalue", "alloca", "load", "store", "fence", "cmpxchg", "atomicrmw", "getelementptr",
      "trunc", "zext", "sext", "fptrunc", "fpext", "fptoui", "fptosi", "uitofp", "sitofp", "ptrtoint", "inttoptr",
      "ptrtoaddr", "bitcast", "addrspacecast", "icmp", "fcmp", "phi", "select", "freeze", "call", "va_arg",
      "landingpad", "catchpad", "cleanuppad", "catch", "cleanup", "filter", "unwind", "from", "within", "tail",
      "musttail", "notail", "blockaddress", "dso_local_equivalent", "no_cfi");

  private IrWords() {}

  static IrToken.Kind kind(String word) {
    if (TYPES.contains(word) || isInteger(word)) {
      return IrToken.Kind.TYPE;
    }
    if (CONSTANTS.contains(word)) {
      return IrToken.Kind.CONSTANT;
    }
    return KEYWORDS.contains(word) ? IrToken.Kind.KEYWORD : IrToken.Kind.ATTRIBUTE;
  }

  private static boolean isInteger(String word) {
    return word.length() > 1 && word.charAt(0) == 'i' && word.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }
}
