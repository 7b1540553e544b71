@visible = ifunc void (), ptr @resolve_visible
@hidden_unused = internal ifunc void (), ptr @resolve_hidden
@hidden_used = internal ifunc void (), ptr @resolve_used
@odr = linkonce_odr ifunc void (), ptr @resolve_odr
define internal ptr @resolve_visible() { call void @helper() ret ptr @impl }
define internal ptr @resolve_hidden() { ret ptr @impl }
define internal ptr @resolve_used() { ret ptr @impl }
define internal ptr @resolve_odr() { ret ptr @impl }
define internal void @impl() { ret void }
define internal void @helper() { ret void }
define i32 @main() { call void @hidden_used() ret i32 0 }
