; not for opt 14
define internal void @landing() {
  br label %bb
bb:
  ret void
}
define internal void @operand() { ret void }
define i32 @main() {
  call void asm sideeffect "# ${0:c}", "X"(ptr blockaddress(@landing, %bb))
  callbr void asm sideeffect "# $0 $1", "i,!i"(ptr @operand) to label %a [label %b]
a:
  ret i32 0
b:
  ret i32 1
}
