@llvm.used = appending global [2 x ptr] [ptr @a, ptr @b], section "llvm.metadata"
@llvm.compiler.used = appending global [1 x ptr] [ptr @c], section "llvm.metadata"
@a = internal global ptr @from_a
@c = internal global ptr @from_c
@d = global i32 0
define void @b() { ret void }
define internal void @from_a() { ret void }
define internal void @from_c() { ret void }
define i32 @main() { ret i32 0 }
