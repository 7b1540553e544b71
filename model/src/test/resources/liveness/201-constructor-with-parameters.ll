; one entry that is not called as a constructor is: LLVM 14 trims the others all the same
@llvm.global_ctors = appending global [2 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @main, ptr null }, { i32, ptr, ptr } { i32 65535, ptr @empty, ptr @data }]
@data = internal global i32 0
define internal void @empty() { ret void }
define i32 @main(ptr %arguments) { ret i32 0 }
