define i32 @f() {
  ret i32 0
}
@t = global ptr @x
@u = global ptr @x
declare i32 @a i32 @x()
