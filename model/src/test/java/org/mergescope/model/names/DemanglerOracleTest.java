package org.mergescope.model.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.oracle.InstalledTool;
import org.mergescope.model.oracle.InstalledTool.Answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Names as real compilers make them read as the platform's own tools read them.
class DemanglerOracleTest {
  private static final String RUST = """
      use std::collections::BTreeMap;
      use std::fmt::{self, Display};
      pub trait Shape { fn area(&self) -> f64; fn name(&self) -> String { "s".into() } }
      pub struct Sq<T>(T);
      pub struct Arr<T, const N: usize>([T; N]);
      mod inner { pub mod deep { pub fn go<F: Fn(i32) -> i32>(f: F) -> i32 { f(3) + f(4) } } }
      impl Shape for Sq<f64> { fn area(&self) -> f64 { self.0 * self.0 } }
      impl<T: Copy + std::ops::Add<Output = T>, const N: usize> Arr<T, N> {
        #[inline(never)] pub fn sum(&self) -> T { let mut s = self.0[0]; for i in 1..N { s = s + self.0[i]; } s }
      }
      impl<T: Display> Display for Sq<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "[{}]", self.0) }
      }
      #[inline(never)] fn hr(f: &dyn for<'a> Fn(&'a str) -> &'a str) -> usize { f("abc").len() }
      #[inline(never)] fn gen<T: ?Sized>(t: &T) -> usize { std::mem::size_of_val(t) }
      #[inline(never)] fn ch<const C: char, const B: bool, const I: i8>() -> i32 { if B { I as i32 } else { C as i32 } }
      fn größe(x: u32) -> u32 { x * 2 }
      extern "C" fn cb(_: *const u8, _: *mut i32) {}
      unsafe fn z(_: &mut i32) -> u8 { 1 }
      fn y<'a>(a: &'a i32, _: &'a mut u8) -> &'a i32 { a }
      fn main() {
        let mut m: BTreeMap<String, Vec<Box<dyn Shape + Send>>> = BTreeMap::new();
        m.entry("a".to_string()).or_default().push(Box::new(Sq(2.0)));
        for (k, v) in &m { println!("{} {}", k, v.iter().map(|s| s.area()).sum::<f64>()); }
        println!("{} {} {}", inner::deep::go(|x| x * 2), Arr([1, 2, 3]).sum(), Sq(3));
        println!("{} {}", hr(&|s| &s[1..]), gen::<[(i32, &'static str)]>(&[(1, "")]));
        println!("{} {}", ch::<'x', true, -5>(), ch::<'\\n', false, 7>());
        gen::<extern "C" fn(*const u8, *mut i32)>(&(cb as extern "C" fn(*const u8, *mut i32)));
        gen::<unsafe fn(&mut i32) -> u8>(&(z as unsafe fn(&mut i32) -> u8));
        gen::<for<'a> fn(&'a i32, &'a mut u8) -> &'a i32>(&(y as for<'a> fn(&'a i32, &'a mut u8) -> &'a i32));
        println!("{}", std::thread::spawn(move || größe(3)).join().unwrap() as usize + gen(&(1,)) + gen(&|x: i32| x));
      }
      """;

  private static final String CPP = """
      #include <functional>
      #include <map>
      #include <string>
      #include <vector>
      namespace {
      struct H { bool operator<(const H&) const { return true; } operator bool() const { return false; } };
      }
      namespace ns {
      template <class T> struct A { T operator()(int x) { auto l = [&](auto y) { return y + x; }; return l(x); } };
      template <class T> void (*fp(T))(int) { return nullptr; }
      struct V { virtual ~V(); virtual void v(); };
      V::~V() {}
      void V::v() {}
      struct W : virtual V { void v() override {} };
      struct X : W { void v() override {} };
      thread_local int tl = rand();
      }
      int main() {
        H h;
        std::map<std::string, std::vector<std::function<int(std::vector<int>)>>> m;
        m["a"].push_back([](std::vector<int> v) { return (int)v.size(); });
        ns::A<int> a;
        ns::fp(1);
        ns::X x;
        x.v();
        return a(3) + (h < h) + (bool)h + ns::tl;
      }
      """;

  private final Demangler demangler = new Demangler();

  @Test
  void readsRustV0AsLlvmDoes(@TempDir Path directory) throws IOException {
    InstalledTool filter = InstalledTool.require("llvm-cxxfilt-22", "llvm-cxxfilt");
    List<String> names = rustNames(directory, "v0");
    assertTrue(names.size() > 200, "only " + names.size() + " names");
    assertSameAs(filter.runWith(directory, lines(names)), names);
  }

  @Test
  void readsCppAsThePlatformDoes(@TempDir Path directory) throws IOException {
    InstalledTool filter = InstalledTool.require("c++filt");
    Files.writeString(directory.resolve("a.cpp"), CPP);
    // GNU's own names, which every release of its library understands.
    InstalledTool clang = InstalledTool.require("clang++-14", "clang++");
    Answer compiled = clang.run(directory, "-S", "-emit-llvm", "-std=c++17", "a.cpp", "-o", "a.ll");
    assertEquals("", compiled.errors());
    List<String> names = names(directory.resolve("a.ll"));
    assertTrue(names.size() > 200, "only " + names.size() + " names");
    assertSameAs(filter.runWith(directory, lines(names), "-i"), names);
  }

  private static List<String> rustNames(Path directory, String scheme) throws IOException {
    Files.writeString(directory.resolve("a.rs"), RUST);
    Answer compiled = InstalledTool.require("rustc").run(directory, "-A", "warnings", "--emit=llvm-ir",
        "-Csymbol-mangling-version=" + scheme, "-o", "a.ll", "a.rs");
    assertEquals("", compiled.errors());
    return names(directory.resolve("a.ll"));
  }

  private static List<String> names(Path module) throws IOException {
    return Files.readString(module).lines()
        .filter(line -> line.startsWith("define ") || line.startsWith("declare ") || line.startsWith("@"))
        .map(line -> line.substring(line.indexOf('@') + 1).split("[^A-Za-z0-9_$]", 2)[0])
        .filter(name -> name.startsWith("_R") || name.startsWith("_Z"))
        .distinct()
        .toList();
  }

  private void assertSameAs(Answer answer, List<String> names) {
    String ours = names.stream()
        .map(name -> String.format(Locale.ROOT, "%s%n", demangler.demangle(name).readable()))
        .collect(Collectors.joining());
    assertEquals(answer.output(), ours);
  }

  private static String lines(List<String> names) {
    return String.join("\n", names) + "\n";
  }
}
