@llvm.global_ctors = appending global [2 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @empty, ptr null }, { i32, ptr, ptr } { i32 65535, ptr @other, ptr null }]
@other = internal alias void (), ptr @real
@s = internal global i32 0
define internal void @empty() { ret void }
define internal void @real() { store i32 1, ptr @s ret void }
define i32 @main() { ret i32 0 }
