%t = type { void (i32)*, i8* }
@table = internal constant %t { void (i32)* bitcast (void ()* @cast to void (i32)*), i8* bitcast (i32* @data to i8*) }
@data = internal global i32 0
@dead = internal global i32 0
declare i32 @variadic(i8*, ...)
declare i32 @never(i8*, ...)
define internal void @cast() { ret void }
define internal void @called() { ret void }
define i32 @main() {
  %f = load void (i32)*, void (i32)** getelementptr (%t, %t* @table, i32 0, i32 0)
  call void %f(i32 1)
  call void bitcast (void ()* @called to void (i32)*)(i32 1)
  %x = call i32 (i8*, ...) @variadic(i8* null, i8* bitcast (void ()* @called to i8*))
  ret i32 0
}
