$c = comdat any
@llvm.used = appending global [1 x ptr] [ptr @in_used], section "llvm.metadata"
define void @in_used() comdat($c) { ret void }
define void @sibling() comdat($c) { ret void }
define i32 @main() { ret i32 0 }
