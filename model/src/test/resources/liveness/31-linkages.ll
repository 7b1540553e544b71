@ext = global i32 0
@weak = weak global i32 0
@linkonce = linkonce global i32 0
@common = common global i32 0
@appending = appending global [1 x i32] [i32 1]
@hidden = hidden global i32 0
@weak_odr = weak_odr constant i32 0
@declared_weak = extern_weak global i32
@declared = external global i32
define protected void @protected() { ret void }
define linkonce_odr void @odr() { ret void }
define i32 @main() { ret i32 0 }
