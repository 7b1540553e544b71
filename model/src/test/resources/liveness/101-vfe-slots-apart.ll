; Slots relative to a place inside the table; one through a copy of its address, as for pointer authentication.
target datalayout = "e-m:e-p:64:64-i64:64"
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
@relative = internal constant { [4 x i32] } { [4 x i32] [
  i32 42, i32 1337,
  i32 trunc (i64 sub (i64 ptrtoint (ptr @called to i64), i64 ptrtoint (ptr getelementptr inbounds ({ [4 x i32] }, ptr @relative, i32 0, i32 0, i32 2) to i64)) to i32),
  i32 trunc (i64 sub (i64 ptrtoint (ptr @not_called to i64), i64 ptrtoint (ptr getelementptr inbounds ({ [4 x i32] }, ptr @relative, i32 0, i32 0, i32 2) to i64)) to i32)
] }, !type !0, !type !1, !vcall_visibility !{i64 2}
@signed = internal constant { [2 x ptr] } { [2 x ptr] [ ptr @one.signed, ptr @two.signed ] }, !type !2, !type !3, !vcall_visibility !{i64 2}
@one.signed = private constant { ptr, i32, i64, i64 } { ptr @one, i32 0, i64 0, i64 42 }, section "llvm.ptrauth"
@two.signed = private constant { ptr, i32, i64, i64 } { ptr @two, i32 0, i64 0, i64 42 }, section "llvm.ptrauth"
define internal void @called() { ret void }
define internal void @not_called() { ret void }
define internal void @one() { ret void }
define internal void @two() { ret void }
define i32 @main(ptr %t) {
  %a = ptrtoint ptr @relative to i64
  %b = ptrtoint ptr @signed to i64
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %t, i32 0, metadata !"relative.called")
  %g = call { ptr, i1 } @llvm.type.checked.load(ptr %t, i32 0, metadata !"signed.one")
  ret i32 0
}
!0 = !{i64 8, !"relative.called"}
!1 = !{i64 12, !"relative.not"}
!2 = !{i64 0, !"signed.one"}
!3 = !{i64 8, !"signed.two"}
!llvm.module.flags = !{!4}
!4 = !{i32 1, !"Virtual Function Elim", i32 1}
