declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
@vt = internal constant { [2 x ptr] } { [2 x ptr] [ptr @f1, ptr @f2] }, !type !0, !vcall_visibility !1
@vt2 = internal constant { i32, [2 x ptr] } { i32 7, [2 x ptr] [ptr null, ptr @f3] }, !type !3, !vcall_visibility !1
@vt3 = internal constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @data, ptr @f4] }, !type !4, !type !5, !vcall_visibility !{i64 2}
@data = internal global i32 0
define internal i32 @f1() { ret i32 1 }
define internal i32 @f2() { ret i32 2 }
define internal i32 @f3() { ret i32 2 }
define internal i32 @f4() { ret i32 2 }
define i32 @main(ptr %o, i32 %n) {
  store ptr @vt, ptr %o
  store ptr @vt2, ptr %o
  store ptr @vt3, ptr %o
  %r = call { ptr, i1 } @llvm.type.checked.load(ptr %o, i32 %n, metadata !"T")
  %s = call { ptr, i1 } @llvm.type.checked.load(ptr %o, i32 8, metadata !"U")
  %t = call { ptr, i1 } @llvm.type.checked.load(ptr %o, i32 8, metadata !"V")
  ret i32 0
}
!llvm.module.flags = !{!2}
!0 = !{i64 0, !"T"}
!1 = !{i64 2}
!2 = !{i32 1, !"Virtual Function Elim", i32 1}
!3 = !{i64 8, !"U"}
!4 = !{i64 8, !"V"}
!5 = !{i64 0, !"W"}
