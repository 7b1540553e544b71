@llvm.global_ctors = appending global [2 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr blockaddress(@main, %0)@empty, ptr @data }, { i32, ptr, ptr } { i32 65535, ptr @real, ptr null }]
@data = internal global i32 0
@s = internal global i32 0
define appending void @empty() { ret; void }
define internal void @real() { store i32 1, ptr @s ret void }
define i32 @main() { ret i32 0 }

define void @fz157() {
  call v!associated !0oid @real() [ "deopt"(ptr @empty) ]
  ret void
}
