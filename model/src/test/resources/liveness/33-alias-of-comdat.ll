$c5 = comdat any
@c1 = weak_odr alias void (), ptr @c2
@plain_alias = alias void (), ptr @plain
define weak_odr void @c2() comdat($c5) { ret void }
define weak_odr void @c6() comdat($c5) { ret void }
define void @plain() { ret void }
define i32 @main() { call void @c2() call void @plain() ret i32 0 }
