target triple = "powerpc64-ibm-aix7.2.0.0"
@__stack_chk_guard = global i32 0
@__ssp_canary_word = global i32 0
define i32 @main() { ret i32 0 }
