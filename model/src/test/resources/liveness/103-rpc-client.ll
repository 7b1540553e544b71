; Since LLVM 20 what the host calls an NVIDIA GPU through stays.
target triple = "nvptx64-nvidia-cuda"
@__llvm_rpc_client = global ptr null
@other = global ptr null
define i32 @main() { ret i32 0 }
