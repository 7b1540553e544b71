; not for opt 14
declare { ptr, i1 } @llvm.type.checked.load.relative(ptr, i32, metadata)
@vt = internal constant { [3 x i32] } { [3 x i32] [i32 0, i32 trunc (i64 sub (i64 ptrtoint (ptr dso_local_equivalent @f1 to i64), i64 ptrtoint (ptr @vt to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @f2 to i64), i64 ptrtoint (ptr @vt to i64)) to i32)] }, align 4, !type !0, !vcall_visibility !1
define internal i32 @f1() { ret i32 1 }
define internal i32 @f2() { ret i32 2 }
define i32 @main(ptr %o) {
  store ptr @vt, ptr %o
  %r = call { ptr, i1 } @llvm.type.checked.load.relative(ptr %o, i32 4, metadata !9)
  ret i32 0
}
!llvm.module.flags = !{!2}
!0 = !{i64 0, !9}
!1 = !{i64 2}
!2 = !{i32 1, !"Virtual Function Elim", i32 1}
!9 = distinct !{}
