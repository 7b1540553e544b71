declare extern_weak void @used()
declare extern_weak void @unused()
@data = extern_weak global i32
@data_unused = extern_weak global i32
define i32 @main() { %c = icmp eq ptr @used, null %d = load i32, ptr @data ret i32 0 }
