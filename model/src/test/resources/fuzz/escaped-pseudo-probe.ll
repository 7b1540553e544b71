@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @c, ptr null }]
define internal void @c() {
entry:
  call void @"ll\76m\2eps\65\75\64op\72\6f\62e"(i64 1, i64 1, i32 0, i64 -1)
  ret void
}
declare void @"ll\76m\2eps\65\75\64op\72\6f\62e"(i64, i64, i32, i64)
define i32 @main() { ret i32 0 }
