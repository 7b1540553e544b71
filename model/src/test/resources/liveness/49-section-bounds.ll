@__start_handlers = external global ptr
@__stop_handlers = external global ptr
@handler = global ptr @handle, section "handlers"
define internal void @handle() { ret void }
define i32 @main() { %a = load ptr, ptr @__start_handlers %b = load ptr, ptr @__stop_handlers ret i32 0 }
