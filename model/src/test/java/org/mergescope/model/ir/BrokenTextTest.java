package org.mergescope.model.ir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What the user reads about a file that is not a whole module: one sentence with the place and what to try.
class BrokenTextTest {
  private static final String CUT_OFF = "the file seems cut off: produce it again or copy it completely.";
  private static final String CHECK = "check the file there, or produce it again.";
  private static final String OPEN_SOURCE =
      "open the IR it was made from: compile with -S -emit-llvm, or with -flto and run llvm-dis.";
  private static final String MAKE_IR = "make IR text with clang -S -emit-llvm or llvm-dis.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    "4243C0DE35140000 ~ this is LLVM bitcode; run llvm-dis a.ll -o a.ll.ll and open that.",
    "DEC0170B00000000 ~ this is LLVM bitcode; run llvm-dis a.ll -o a.ll.ll and open that.",
    "7F454C4602010100 ~ this is an ELF file; " + OPEN_SOURCE,
    "CFFAEDFE07000001 ~ this is a Mach-O file; " + OPEN_SOURCE,
    "6486020000000000 ~ this is a COFF object file; " + OPEN_SOURCE,
    "213C617263683E0A ~ this is an archive; unpack it with ar x and run llvm-dis on its members.",
    "1F8B080000000000 ~ this is gzip-compressed; run gunzip a.ll first.",
    "0102030405060708 ~ this is binary data, not LLVM IR text; make IR text with clang -S -emit-llvm or llvm-dis.",
    "FFFE400067000000 ~ this is UTF-16 text; save it as UTF-8.",
    "3C21444F43545950 ~ this is an HTML or XML page; make IR text with clang -S -emit-llvm or llvm-dis.",
    "'' ~ the file is empty; make IR text with clang -S -emit-llvm or llvm-dis.",
  })
  void tellsWhatAFileIsByItsFirstBytes(String hex, String sentence) throws IOException {
    Path file = folder.resolve("a.ll");
    Files.write(file, HexFormat.of().parseHex(hex));
    IrFormatException e = assertThrows(IrFormatException.class, () -> IrText.map(file));
    assertEquals("a.ll: " + sentence, e.getMessage());
    assertNull(e.place());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    "int main() { return 0; } ~ 1:1: this is not LLVM IR text, it looks like source code; " + MAKE_IR,
    "{ \"a\": 1 } ~ 1:1: this is not LLVM IR text, it looks like JSON; " + MAKE_IR,
    "Dear reader ~ 1:1: this is not LLVM IR text: it starts with 'Dear'; " + MAKE_IR,
    "define void @f() { ret void ~ 1:18: the '{' here is never closed; " + CUT_OFF,
    "define void @f() ~ 1:1: the function that starts here has no body; " + CUT_OFF,
    "define void ~ 1:1: the function that starts here has no name and parameters; " + CUT_OFF,
    "declare void @f(i32 ~ 1:16: the '(' here is never closed; " + CUT_OFF,
    "@g = global [2 x i8] c\"a ~ 1:23: the string here is never closed; " + CUT_OFF,
    "@g = global i32 ~ 1:1: the definition that starts here breaks off; " + CUT_OFF,
    "@g = internal ~ 1:1: the definition that starts here breaks off; " + CUT_OFF,
    "@g = global i32 0 /* ~ 1:19: the comment here is never closed; " + CUT_OFF,
    "!0 = !{!1, ~ 1:7: the '{' here is never closed; " + CUT_OFF,
    "!0 = 5 ~ 1:6: expected a metadata node; " + CHECK,
    "declare void comdat @f() ~ 1:14: found 'comdat' before the name; " + CHECK,
    "define void @\"\\00\"() { ret void } ~ 1:13: a name holds a NUL byte; " + CHECK,
    "@t = global ptr @\"\\007\" ~ 1:17: a name holds a NUL byte; " + CHECK,
    "@t = global [1 x ptr] [ptr @\"\\007\"] ~ 1:28: a name holds a NUL byte; " + CHECK,
    "define void @f() { ret void } hello ~ 1:31: expected the next definition after a function's body; " + CHECK,
    "define void @f() { /* } ~ 1:20: the comment here is never closed; " + CUT_OFF,
    "define void @f() { ret (void } ~ 1:30: found '}' where a '(' is open; " + CHECK,
    "!0 = !{} hello ~ 1:10: expected a definition, a declaration or metadata, found 'hello'; " + CHECK,
    "@g = global i32 0 \u0001 x ~ 1:19: found a byte that IR does not use here; " + CHECK,
    "define void @f() { store ptr @ } ~ 1:30: found '@' without a name; " + CHECK,
    "$c = global i32 0 ~ 1:6: expected 'comdat'; " + CHECK,
    "target triple = x ~ 1:17: expected a string; " + CHECK,
    "@g = global i32 0 @g = global i32 1 ~ 1:19: @g is defined or declared a second time, first at 1:1; "
        + "join modules with llvm-link rather than one after the other.",
  })
  void tellsWhereTextIsBroken(String text, String sentence) {
    IrFormatException e = assertThrows(IrFormatException.class, () -> Indexed.text(text));
    assertEquals("test.ll:" + sentence, e.getMessage());
  }

  @Test
  void findsEveryCutInsideAFunction() throws IrFormatException {
    String text = "define i32 @main() {\n  %x = call i32 @f(ptr \"a }\")\n  ret i32 %x\n}";
    for (int end = text.indexOf('(') + 1; end < text.length(); end++) {
      String cut = text.substring(0, end);
      assertThrows(IrFormatException.class, () -> Indexed.text(cut), cut);
    }
    assertEquals(1, Indexed.text(text).symbolCount());
  }

  @Test
  void countsLinesAndColumns() {
    IrFormatException e = assertThrows(
        IrFormatException.class, () -> Indexed.text("; a\n@a = global i32 0\n\n  @b = global i32 0 }\n"));
    assertEquals(new LineColumn(4, 21), e.place());
  }

  @Test
  void namesFilesThatCannotBeRead() {
    Path missing = folder.resolve("missing.ll");
    IOException none = assertThrows(IOException.class, () -> IrText.map(missing));
    assertEquals(missing + " does not exist; check its name.", none.getMessage());
    IOException directory = assertThrows(IOException.class, () -> IrText.map(folder));
    assertEquals(folder + " is a directory; name a file of LLVM IR text.", directory.getMessage());
  }

  @Test
  void survivesAFileThatIsCutShortWhileItIsRead() throws Exception {
    Path file = folder.resolve("cut.ll");
    Files.writeString(file, "@g = global i32 0 ;" + "x".repeat(1 << 20) + "\n", StandardCharsets.US_ASCII);
    IrText text = IrText.map(file);
    try (RandomAccessFile shortened = new RandomAccessFile(file.toFile(), "rw")) {
      shortened.setLength(0);
    }
    IrFormatException e = assertThrows(IrFormatException.class, () -> Indexed.index(text));
    assertEquals(
        "cut.ll: the file was cut short while it was being read; open it again.",
        Objects.requireNonNull(e.getMessage()));
  }

  @Test
  void readsAnEmptyModule() throws IrFormatException {
    ModuleIndex module = Indexed.text("; ModuleID = 'x'\n\n");
    assertEquals(0, module.symbolCount());
    assertTrue(module.entityCount() == 0);
  }
}
