$c = comdat any
define void @visible() comdat($c) { ret void }
define available_externally void @copy() { ret void }
define linkonce_odr void @odr() comdat($c) { call void @copy() ret void }
define i32 @main() { call void @odr() ret i32 0 }
