; Strings hold any byte, these the control characters 1 and 21.
@"ab" = global i32 1
@"c" = global i32 2
define i32 @main() {
  %v = load i32, ptr @"\15c"
  ret i32 %v
}
