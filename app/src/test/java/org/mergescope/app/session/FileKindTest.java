package org.mergescope.app.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FileKindTest {
  @TempDir private Path folder;

  private FileKind kind(String content) throws IOException {
    return kind(content.getBytes(StandardCharsets.UTF_8));
  }

  private FileKind kind(byte... content) throws IOException {
    return FileKind.of(Files.write(folder.resolve("file"), content));
  }

  @Test
  void tellsModulesTracesAndManifestsByContent() throws IOException {
    assertEquals(FileKind.MODULE, kind("\n; ModuleID = 'a'\ndefine void @f() { ret void }\n"));
    assertEquals(FileKind.TRACE, kind("{\"batches\": []}"));
    assertEquals(FileKind.TRACE, kind("  [{\"traceID\": \"1\"}]"));
    assertEquals(FileKind.TRACE, kind((byte) 0x0a, (byte) 0x03, (byte) 0x0a, (byte) 0x01, (byte) 0x01));
    assertEquals(FileKind.MANIFEST, kind(" {\n \"functions\" : {}}"));
  }

  @Test
  void leavesEverythingElseToTheReaderOfModules() throws IOException {
    assertEquals(FileKind.MODULE, kind());
    assertEquals(FileKind.MODULE, kind((byte) 0x7f, (byte) 'E', (byte) 'L', (byte) 'F'));
    assertEquals(FileKind.MODULE, kind("hello"));
  }

  @Test
  void saysWhatIsWrongWithAPathThatIsNoFile() {
    IOException isFolder = assertThrows(IOException.class, () -> FileKind.of(folder));
    assertEquals(folder + " is a folder; open the files in it.", isFolder.getMessage());
    Path absent = folder.resolve("absent");
    IOException isAbsent = assertThrows(IOException.class, () -> FileKind.of(absent));
    assertEquals(absent + " does not exist.", isAbsent.getMessage());
  }
}
