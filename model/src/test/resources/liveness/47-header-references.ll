@data = internal global i32 1
@data2 = internal global i32 2
@dead_data = internal global i32 3
define internal i32 @pers(...) { ret i32 0 }
define internal i32 @dead_pers(...) { ret i32 0 }
define void @f() prefix ptr @data prologue { ptr, { i32 } } { ptr @data2, { i32 } { i32 1 } } personality ptr @pers { ret void }
define void @dead() prefix ptr @dead_data personality ptr @dead_pers { ret void }
define i32 @main() { call void @f() ret i32 0 }
