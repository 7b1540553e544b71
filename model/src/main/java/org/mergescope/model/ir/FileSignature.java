package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the first bytes of a file give away.
///
/// @param magic the bytes it starts with, in hexadecimal
/// @param what what such a file is
/// @param remedy what to do instead; `FILE` stands for its name
record FileSignature(String magic, String what, String remedy) {
  private static final int SNIFFED = 1024;
  private static final int LONGEST = 16;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String MAKE_IR = "make IR text with clang -S -emit-llvm or llvm-dis";
  private static final String BITCODE_REMEDY = "run llvm-dis FILE -o FILE.ll and open that";
  private static final String OBJECT_REMEDY =
      "open the IR it was made from: compile with -S -emit-llvm, or with -flto and run llvm-dis";

  private static final List<FileSignature> ALL =
      List.of(
          hex("4243C0DE", "this is LLVM bitcode", BITCODE_REMEDY),
          hex("DEC0170B", "this is LLVM bitcode", BITCODE_REMEDY),
          hex("7F454C46", "this is an ELF file", OBJECT_REMEDY),
          hex("FEEDFACE", "this is a Mach-O file", OBJECT_REMEDY),
          hex("FEEDFACF", "this is a Mach-O file", OBJECT_REMEDY),
          hex("CEFAEDFE", "this is a Mach-O file", OBJECT_REMEDY),
          hex("CFFAEDFE", "this is a Mach-O file", OBJECT_REMEDY),
          hex("CAFEBABE", "this is a universal Mach-O or a Java class file", OBJECT_REMEDY),
          hex("4D5A", "this is a Windows program or library", OBJECT_REMEDY),
          hex("6486", "this is a COFF object file", OBJECT_REMEDY),
          hex("0000FFFF", "this is a COFF object file", OBJECT_REMEDY),
          hex("0061736D", "this is a WebAssembly module", OBJECT_REMEDY),
          ascii("!<arch>\n", "this is an archive", "unpack it with ar x and run llvm-dis on its members"),
          ascii("!<thin>\n", "this is a thin archive", "run llvm-dis on the files it names"),
          hex("1F8B", "this is gzip-compressed", "run gunzip FILE first"),
          hex("28B52FFD", "this is zstd-compressed", "run unzstd FILE first"),
          hex("FD377A585A", "this is xz-compressed", "run unxz FILE first"),
          hex("504B0304", "this is a zip file", "unpack it first"),
          hex("FFFE", "this is UTF-16 text", "save it as UTF-8"),
          hex("FEFF", "this is UTF-16 text", "save it as UTF-8"),
          ascii("<", "this is an HTML or XML page", MAKE_IR),
          ascii("#include", "this is C or C++ source", "compile it with clang -S -emit-llvm"),
          ascii("#!", "this is a script", MAKE_IR));

  /// @throws IrFormatException where the file cannot be IR text
  static void check(IrText text) throws IrFormatException {
    if (text.length() == 0) {
      throw new IrFormatException(text.name(), null, "the file is empty", MAKE_IR);
    }
    byte[] head = text.array(0, Math.min(SNIFFED, text.length()));
    String start = HEX.formatHex(head, 0, Math.min(LONGEST, head.length));
    for (FileSignature signature : ALL) {
      if (start.startsWith(signature.magic)) {
        String remedy = signature.remedy.replace("FILE", text.name());
        throw new IrFormatException(text.name(), null, signature.what, remedy);
      }
    }
    if (isBinary(head)) {
      throw new IrFormatException(text.name(), null, "this is binary data, not LLVM IR text", MAKE_IR);
    }
  }

  /// What a text that does not start like IR looks like, or null.
  static @Nullable String guess(String firstToken) {
    return switch (firstToken) {
      case "{", "[" -> "it looks like JSON";
      case "." -> "it looks like assembly";
      case "fn", "use", "pub", "mod", "impl", "extern", "int", "void", "static", "typedef", "package", "import" ->
          "it looks like source code";
      default -> null;
    };
  }

  /// Strings of IR may hold any byte, so that some control characters are no proof.
  private static boolean isBinary(byte[] head) {
    int nuls = 0;
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        nuls++;
      } else if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    return nuls > head.length / 4 || controls > head.length / 32;
  }

  private static FileSignature hex(String magic, String what, String remedy) {
    return new FileSignature(magic, what, remedy);
  }

  private static FileSignature ascii(String magic, String what, String remedy) {
    return new FileSignature(HEX.formatHex(magic.getBytes(StandardCharsets.US_ASCII)), what, remedy);
  }
}
