declare i1 @llvm.type.test(ptr, metadata)
declare i64 @llvm.read_register.i64(metadata)
define void @noted() { ret void }
define void @tested() { ret void }
define i32 @main() {
  %c = call i1 @llvm.type.test(ptr @tested, metadata !"T")
  %r = call i64 @llvm.read_register.i64(metadata !0), !note !{ptr @noted}
  ret i32 0
}
!0 = !{!"rsp"}
