declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define ptr @memcpy(ptr %a, ptr %b, i64 %n) { ret ptr %a }
define i32 @main(ptr %a, ptr %b, i64 %n) {
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %b, i64 %n, i1 false)
  ret i32 0
}
