@g = global i32 0
@h = global i32 0
define void @dead(ptr %p) {
  %x = load i32, ptr @g
  %y = load i32, ptr @g
  ret void
}
define i32 @main(i1 %c) {
  %a = load i32, ptr @h
  %b = load i32, ptr @h
  %e = add i32 %a, %b
  %f = add i32 %a, %e
  ret i32 %f
  uselistorder i32 %a, { 1, 0 }
}
uselistorder ptr @g, { 1, 0 }
uselistorder ptr @h, { 1, 0 }
