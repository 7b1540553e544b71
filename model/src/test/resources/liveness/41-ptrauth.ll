; not for opt 14
@signed = constant ptr ptrauth (ptr @f, i32 0, i64 7, ptr @discriminator)
@discriminator = internal global ptr null
@dead = constant ptr ptrauth (ptr @g, i32 0)
define void @f() { ret void }
define void @g() { ret void }
define i32 @main() { %p = load ptr, ptr @signed ret i32 0 }
