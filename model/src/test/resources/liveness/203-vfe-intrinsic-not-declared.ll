; not for opt 14
@vt = internal constant { [3 x ptr] } { [3 x ptr] [ptr @f1, ptr @f2, ptr @f3] }, align 8, !type !0, !vcall_visibility !1
define internal i32 @f1() { ret i32 1 }
define internal i32 @f2() { ret i32 2 }
define internal i32 @f3() { ret i32 3 }
define i32 @main(ptr %o) {
  store ptr @vt, ptr %o
  %vt = load ptr, ptr %o
  %r = tail call { ptr, i1 } @llvm.type.checked.load(ptr %vt, i32 0, metadata !"T")
  %fp = extractvalue { ptr, i1 } %r, 0
  %v = tail call i32 %fp()
  ret i32 %v
}
!llvm.module.flags = !{!2}
!0 = !{i64 0, !"T"}
!1 = !{i64 2}
!2 = !{i32 1, !"Virtual Function Elim", i32 1}
