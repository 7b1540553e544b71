; no table may lose a function, so that loads of a slot keep nothing that its table does not keep
@vt = internal constant { [2 x ptr] } { [2 x ptr] [ptr @f1, ptr @f2] }, align 8, !type !0, !vcall_visibility !1
define internal i32 @f1() { ret i32 1 }
define internal i32 @f2() { ret i32 2 }
define i32 @main(ptr %vt) {
  %r = tail call { ptr, i1 } @llvm.type.checked.load(ptr %vt, i32 0, metadata !"T")
  ret i32 0
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
!llvm.module.flags = !{!2}
!0 = !{i64 0, !"T"}
!1 = !{i64 1}
!2 = !{i32 1, !"Virtual Function Elim", i32 1}
