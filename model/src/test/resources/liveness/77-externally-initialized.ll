@a = externally_initialized global i32 0
@b = internal externally_initialized global i32 0
@c = linkonce_odr externally_initialized global i32 0
@d = weak externally_initialized global i32 0
define i32 @main() { ret i32 0 }
