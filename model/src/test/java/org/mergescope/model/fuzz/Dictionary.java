package org.mergescope.model.fuzz;

import java.util.Random;

/// Pieces of text that mean something to a reader of IR.
final class Dictionary {
  static final String[] LINKAGES = {
    "private ", "internal ", "available_externally ", "linkonce ", "linkonce_odr ", "weak ", "weak_odr ", "common ",
    "appending ", "extern_weak ", "external ", "dllexport ", "hidden ", "weak hidden ", "linkonce_odr hidden ", ""
  };

  private static final String[] WORDS = {
    "define ", "declare ", "global ", "constant ", "alias ", "ifunc ", "comdat ", "comdat($c) ", "$c = comdat any\n",
    "target ", "target triple = \"x\"\n", "source_filename = \"x\"\n", "module asm \"call f\"\n", "attributes #0 = ",
    "deplibs = [ ]\n", "uselistorder ", "uselistorder_bb ", "{ 1, 0 }", "^0 = ", "!0 = ", "!x = ", "!{", "!{}",
    "!\"s\"",
    "@x = ", "@\"\" = ", "@0 = ", "@99999999999", "@\"\\00\"", "@\"a\\22b\"", "@llvm.used", "@llvm.global_ctors",
    "@llvm.compiler.used", "@llvm.global.annotations", "@llvm.dbg.value", "@main", "@__stack_chk_fail", "%t = type ",
    "type { ptr }", "opaque", "metadata ", "metadata ptr ", "asm ", "asm sideeffect \"", "sideeffect ", "personality ",
    "prefix ", "prologue ", "section \"s\" ", "partition \"p\" ", "gc \"g\" ", "align 8 ", "#0 ", "#dbg_value(",
    "#dbg_declare(", "!dbg !1", "!associated !0", "!type !0", "!callees !0", "!DIArgList(", "!DILocation(",
    "!DITemplateValueParameter(value: ", "blockaddress(@main, %0)", "dso_local_equivalent ", "no_cfi ", "ptrauth (ptr ",
    "getelementptr ", "bitcast (", "inttoptr (i64 1 to ptr)", "zeroinitializer", "undef", "poison", "null",
    "call void ",
    "invoke void ", "callbr void ", "landingpad ", "catch ptr ", "ret void\n", "unreachable\n", "c\"a\\00\"", "\"",
    "\"}\"",
    "/*", "*/", ";", "; Function Attrs: x\n", "...", "(", ")", "{", "}", "[", "]", "<{", "}>", "=", ",", "x:", "\"l\":",
    "thread_local ", "externally_initialized ", "dllexport ", "dllimport ", "unnamed_addr ", "addrspace(1) ", "\uFEFF",
    "llvm.type.checked.load", "!vcall_visibility !0", "i8* ", "ptr ", "i32 ", "[2 x ptr] ", "{ i32, ptr, ptr } "
  };

  private Dictionary() {}

  static String any(Random random) {
    return random.nextInt(8) == 0 ? linkage(random) : WORDS[random.nextInt(WORDS.length)];
  }

  static String linkage(Random random) {
    return LINKAGES[random.nextInt(LINKAGES.length)];
  }
}
