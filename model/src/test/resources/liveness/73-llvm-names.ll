@llvm.foo = appending global [1 x ptr] [ptr @f]
@llvm.global.annotations = appending global [1 x { ptr, ptr, ptr, i32 }] [{ ptr, ptr, ptr, i32 } { ptr @g, ptr @s, ptr @s, i32 1 }], section "llvm.metadata"
@s = private constant [2 x i8] c"s\00", section "llvm.metadata"
define void @f() { ret void }
define void @g() { ret void }
define i32 @main() { ret i32 0 }
