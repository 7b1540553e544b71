@unused = internal alias void (), ptr @fn
@used = internal alias void (), ptr @fn2
@fn = internal ifunc void (), ptr @res
@fn2 = internal ifunc void (), ptr @res
define internal ptr @res() { ret ptr @impl }
define internal void @impl() { ret void }
define i32 @main() { call void @used() ret i32 0 }
