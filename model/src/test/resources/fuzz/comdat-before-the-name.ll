$fz1 = comdat any
define void @mxin() { ret void }
define linkonce void comdat($g)
@g.p@"m[a]in"() { ret void }
define i32 @main() { ret i32 0 }

define void @main2() comdat($fz1) { ret void }

@fz95 = alias i8, ptr @"m[a]in"

@fz372 = externally_initialized global ptr @fz95
define internal i32 @f1() { ret i32 1 }
