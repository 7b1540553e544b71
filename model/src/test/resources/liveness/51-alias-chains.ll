@base = internal global [4 x i32] zeroinitializer
@a1 = alias i32, getelementptr ([4 x i32], ptr @base, i64 0, i64 1)
@a2 = alias i32, ptr @a1
@unused = alias i32, ptr @a2
@odd = internal alias i32, inttoptr (i64 add (i64 ptrtoint (ptr @base to i64), i64 4) to ptr)
define i32 @main() { %x = load i32, ptr @a2 ret i32 %x }
