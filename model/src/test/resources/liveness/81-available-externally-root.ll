define available_externally i32 @main() { call void @f() ret i32 0 }
define void @f() { ret void }
