$c = comdat any
define void @__stack_chk_fail() comdat($c) { ret void }
@__stack_chk_guard = global i32 0
define i32 @main() { ret i32 0 }
