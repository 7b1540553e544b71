package org.mergescope.model.reach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.oracle.InstalledTool;

import static org.junit.jupiter.api.Assertions.assertEquals;

class IndirectCallsTest {
  @TempDir
  Path folder;

  @Test
  void believesTheListOfCallees() throws Exception {
    assertEquals(
        List.of("CALLEES a b"),
        calls(
            """
            define void @f(ptr %p) {
              call void %p(i32 1), !callees !0
              ret void
            }
            declare void @a(i32)
            declare void @b(i64)
            declare void @c(i32)
            @t = global [3 x ptr] [ptr @a, ptr @b, ptr @c]
            !0 = !{ptr @a, ptr @b}
            """));
  }

  @Test
  void comparesTypeIds() throws Exception {
    assertEquals(
        List.of("TYPE_ID a", "TYPE_ID b", "TYPE_ID c"),
        calls(
            """
            define void @f(ptr %p, ptr %q) {
              call void %p(i32 1) [ "kcfi"(i32 -77) ]
              call void %p(i32 1), !callee_type !3
              %ok = call i1 @llvm.type.test(ptr %q, metadata !"U")
              call void %q(i32 1)
              ret void
            }
            define void @a(i32 %x) !kcfi_type !0 { ret void }
            define void @b(i32 %x) !type !1 { ret void }
            define void @c(i32 %x) !type !4 { ret void }
            declare i1 @llvm.type.test(ptr, metadata)
            @t = global [3 x ptr] [ptr @a, ptr @b, ptr @c]
            !0 = !{i32 -77}
            !1 = !{i64 0, !"T.generalized"}
            !3 = !{!1}
            !4 = !{i64 0, !"U"}
            """));
  }

  @Test
  void readsSlotsOfVirtualTablesByType() throws Exception {
    assertEquals(
        List.of("VIRTUAL_TABLE b y", "VIRTUAL_TABLE a x", "VIRTUAL_TABLE b y"),
        calls(
            """
            @vt = constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @a, ptr @b] }, !type !0
            @vu = constant { [2 x ptr] } { [2 x ptr] [ptr @x, ptr @y] }, !type !1
            define void @f(ptr %o) {
              %vtable = load ptr, ptr %o, align 8
              %ok = call i1 @llvm.type.test(ptr %vtable, metadata !"T")
              %slot = getelementptr inbounds ptr, ptr %vtable, i64 1
              %m = load ptr, ptr %slot, align 8
              call void %m(ptr %o)
              %first = load ptr, ptr %vtable, align 8
              call void %first(ptr %o)
              %pair = call { ptr, i1 } @llvm.type.checked.load(ptr %vtable, i32 8, metadata !"T")
              %n = extractvalue { ptr, i1 } %pair, 0
              call void %n(ptr %o)
              ret void
            }
            declare void @a(ptr) declare void @b(ptr) declare void @x(ptr) declare void @y(ptr)
            declare i1 @llvm.type.test(ptr, metadata)
            declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
            !0 = !{i64 8, !"T"}
            !1 = !{i64 0, !"T"}
            """));
  }

  @Test
  void readsConstantsThatHoldThePointer() throws Exception {
    assertEquals(
        List.of("CONSTANT a b", "CONSTANT c", "SIGNATURE a b c d"),
        calls(
            """
            @ops = internal constant [2 x ptr] [ptr @a, ptr @b]
            @changed = global [2 x ptr] [ptr @c, ptr @d]
            define void @f(i64 %i) {
              %slot = getelementptr inbounds [2 x ptr], ptr @ops, i64 0, i64 %i
              %m = load ptr, ptr %slot
              call void %m()
              %v = alloca ptr
              store ptr @c, ptr %v
              %n = load ptr, ptr %v
              call void %n()
              %l = load ptr, ptr @changed
              call void %l()
              ret void
            }
            declare void @a() declare void @b() declare void @c() declare void @d() declare void @never()
            """));
  }

  @Test
  void comparesTypesWhereNothingElseTells() throws Exception {
    assertEquals(
        List.of("SIGNATURE a", "SIGNATURE v", "SIGNATURE a b v", "SIGNATURE s", "SIGNATURE"),
        calls(
            """
            @t = global [5 x ptr] [ptr @a, ptr @b, ptr @v, ptr @s, ptr @l]
            define i32 @f(ptr %p) personality ptr @pers {
              %1 = tail call fastcc noundef signext i32 %p(i32 noundef 1, ptr nonnull align 8 %p) #0
              %2 = invoke i32 (ptr, ...) %p(ptr %p, double 1.0) to label %x unwind label %y
            x:
              %3 = call i32 (...) %p()
              %4 = call %T %p({ i32, ptr } { i32 1, ptr @a }, [2 x i8] c"a,")
              call void %p(i1 true)
              ret i32 %1
            }
            define internal fastcc noundef i32 @a(i32 noundef %x, ptr align 8 %y) unnamed_addr #0 { ret i32 0 }
            declare range(i32 0, 9) i32 @b(i64)
            declare i32 @v(ptr nocapture, ...)
            declare %T @s({ i32, ptr }, [2 x i8])
            declare void @l(i8)
            declare void @pers()
            """));
  }

  @Test
  void takesTypedPointersForAlike() throws Exception {
    assertEquals(
        List.of("SIGNATURE a b", "SIGNATURE a b"),
        calls(
            """
            @t = global [2 x void ()*] [void ()* bitcast (void (%A*)* @a to void ()*), void ()* @b]
            define void @f(void (%A*)* %p, void (%C*)* %q) {
              call void %p(%A* null)
              call void %q(%C* null)
              ret void
            }
            declare void @a(%A*)
            declare void @b(%B*)
            """));
  }

  @ParameterizedTest
  @CsvSource({"14", "19", "22"})
  void findsVirtualFunctionsAndTablesOfCompiledPrograms(int version) throws Exception {
    Files.writeString(
        folder.resolve("v.cpp"),
        """
        struct S { virtual int one(int); virtual long two(long, long); };
        struct T : S { int one(int) override; long two(long, long) override; };
        struct U { virtual int other(int); };
        int S::one(int x) { return x; }
        long S::two(long x, long y) { return x + y; }
        int T::one(int x) { return -x; }
        long T::two(long x, long y) { return x - y; }
        int U::other(int x) { return x; }
        extern "C" long virtually(S *s) { return s->two(1, 2); }
        static int add(int a, int b) { return a + b; }
        static int sub(int a, int b) { return a - b; }
        int mul(int a, int b) { return a * b; }
        static int (*const table[])(int, int) = {add, sub};
        extern "C" int tabled(unsigned i) { return table[i](1, 2); }
        extern "C" int (*pick())(int, int) { return mul; }
        """);
    Path module = folder.resolve("v.ll");
    InstalledTool.Answer answer = InstalledTool.require("clang++-" + version).run(
        folder, "-O1", "-flto", "-fwhole-program-vtables", "-fvisibility=hidden", "-fno-inline", "-S", "-emit-llvm",
        "v.cpp", "-o", module.toString());
    assertEquals(0, answer.exitCode(), answer.errors());
    ModuleIndex index = Indexed.file(module);
    assertEquals(List.of("VIRTUAL_TABLE _ZN1S3twoEll _ZN1T3twoEll"), calls(index, "virtually"));
    assertEquals(List.of("CONSTANT _ZL3addii _ZL3subii"), calls(index, "tabled"));
    answer = InstalledTool.require("clang++-" + version).run(
        folder, "-O0", "-S", "-emit-llvm", "v.cpp", "-o", module.toString());
    assertEquals(0, answer.exitCode(), answer.errors());
    assertEquals(
        List.of("SIGNATURE _ZN1S3twoEll _ZN1T3twoEll"), calls(Indexed.file(module), "virtually"));
  }

  @Test
  void findsImplementationsOfARustTrait() throws Exception {
    InstalledTool rustc = InstalledTool.require("rustc");
    Files.writeString(
        folder.resolve("d.rs"),
        """
        pub trait Shape { fn area(&self, scale: u64) -> u64; }
        pub struct Square(pub u64);
        pub struct Disc(pub u64);
        impl Shape for Square { fn area(&self, scale: u64) -> u64 { self.0 * self.0 * scale } }
        impl Shape for Disc { fn area(&self, scale: u64) -> u64 { 3 * self.0 * self.0 * scale } }
        #[no_mangle] pub fn dynamic(shape: &dyn Shape) -> u64 { shape.area(7) }
        #[no_mangle] pub fn boxes() -> Vec<Box<dyn Shape>> { vec![Box::new(Square(1)), Box::new(Disc(2))] }
        """);
    Path module = folder.resolve("d.ll");
    InstalledTool.Answer answer = rustc.run(
        folder, "--crate-type=lib", "--edition", "2021", "-C", "opt-level=1", "-C", "codegen-units=1",
        "--emit=llvm-ir", "d.rs", "-o", module.toString());
    assertEquals(0, answer.exitCode(), answer.errors());
    List<String> found = calls(Indexed.file(module), "dynamic");
    assertEquals(1, found.size());
    List<String> areas = List.of(found.getFirst().split(" ")).stream().filter(name -> name.contains("area")).toList();
    assertEquals(2, areas.size(), found.toString());
  }

  private static List<String> calls(String text) throws Exception {
    return calls(Indexed.text(text), "f");
  }

  private static List<String> calls(ModuleIndex module, String function) throws IOException {
    List<String> found = new ArrayList<>();
    for (IndirectCall call : IndirectCalls.of(CallGraph.of(module)).in(module.symbol(function))) {
      assertEquals("%", module.text().text(call.offset(), call.offset() + 1));
      StringBuilder line = new StringBuilder(call.evidence().name());
      call.targets().forEach(target -> line.append(' ').append(module.name(target)));
      found.add(line.toString());
    }
    return found;
  }
}
