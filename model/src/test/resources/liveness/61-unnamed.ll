@0 = global i32 1
@1 = global i32 2
@"" = global ptr @1
define void @3() { ret void }
define i32 @main() { %p = load ptr, ptr @2 ret i32 0 }
define void @4() { ret void }
