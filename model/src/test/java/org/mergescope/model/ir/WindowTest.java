package org.mergescope.model.ir;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Wherever the window that slides over the bytes happens to end, the index is the same.
class WindowTest {
  private static final int WINDOW = 1 << 18;

  @ParameterizedTest
  @ValueSource(strings = {
    "01-strings-look-like-ir", "02-quoted-names", "05-header-braces", "07-metadata-only-refs",
    "14-c-comments-llvm22", "17-forward-refs", "56-dbgrecord"
  })
  void findsTheSameWhereverAWindowEnds(String name) throws Exception {
    byte[] module = bytes(name);
    List<String> expected = facts(module, 0);
    for (int before = 0; before < module.length; before += 3) {
      byte[] padded = new byte[WINDOW - before + module.length];
      padded[0] = ';';
      for (int i = 1; i < WINDOW - before - 1; i++) {
        padded[i] = 'x';
      }
      padded[WINDOW - before - 1] = '\n';
      System.arraycopy(module, 0, padded, WINDOW - before, module.length);
      assertEquals(expected, facts(padded, WINDOW - before));
    }
  }

  private static List<String> facts(byte[] text, long shift) throws IrFormatException {
    ModuleIndex module = Indexed.index(IrText.of("window.ll", text));
    List<String> facts = new ArrayList<>();
    for (int entity = 0; entity < module.entityCount(); entity++) {
      facts.add(
          module.entityKind(entity) + " " + (module.entityStart(entity) - shift) + " "
              + (module.entityEnd(entity) - shift));
    }
    for (int reference = 0; reference < module.referenceCount(); reference++) {
      facts.add(
          module.name(module.referenceTarget(reference)) + " " + module.referenceKind(reference) + " "
              + (module.referenceOffset(reference) - shift));
    }
    for (int asm = 0; asm < module.asmCount(); asm++) {
      facts.add("asm " + (module.asmStart(asm) - shift));
    }
    return facts;
  }

  private static byte[] bytes(String name) throws IOException, URISyntaxException {
    return Files.readAllBytes(
        Path.of(Objects.requireNonNull(WindowTest.class.getResource("/ir-cases/" + name + ".ll")).toURI()));
  }
}
