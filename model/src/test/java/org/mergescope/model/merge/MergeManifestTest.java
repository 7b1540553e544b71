package org.mergescope.model.merge;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class MergeManifestTest {
  @TempDir
  Path folder;

  @Test
  void readsFunctionsAndSkipsTheRest() throws Exception {
    MergeManifest manifest = read("""
        {
          "comment": {"by": ["hand"]},
          "functions": {
            "text-service": ["callee_text", "@text_again"],
            "media_service": []
          }
        }
        """);
    assertEquals(
        Map.of("text-service", List.of("callee_text", "text_again"), "media_service", List.of()), manifest.entries());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ``                                            | 1: expected a manifest like SHAPE, found the end of the file.
      `[]`                                          | 1: expected a manifest like SHAPE, found [.
      `{"function": {}}`                            | 16: there is no member "functions"; a manifest looks like SHAPE.
      `{"functions": []}`                           | 15: expected an object of functions, found [.
      `{"functions": {"f": "g"}}`                   | 21: expected a list of entry symbols for f, found g.
      `{"functions": {"f": ["g", 7]}}`              | 27: expected the name of an entry symbol, found 7.
      `{"functions": {"a-b": ["g"], "a_b": ["h"]}}` | 30: the function a_b is there twice, as a-b.
      `{"functions": {"a": ["g"], "b": ["@g"]}}`    | 34: g is already an entry of a.
      `{"functions": {"": ["g"]}}`                  | 16: a function needs a name.
      `{"functions": {}} x`                         | 19: not JSON: Unrecognized token 'x': EXPECTED.
      `{"functions": {}} {}`                        | 19: something follows the end of the manifest.
      """)
  void saysWhereItIsNoManifest(String text, String sentence) {
    String whole = ("manifest.json:1:" + sentence)
        .replace("SHAPE", "{\"functions\": {\"text-service\": [\"entry_symbol\"]}}")
        .replace("EXPECTED", "was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
    assertEquals(whole, assertThrows(ManifestException.class, () -> read(text)).getMessage());
  }

  @Test
  void saysWhereJsonBreaksOff() {
    ManifestException broken = assertThrows(ManifestException.class, () -> read("""
        {"functions": {
          "f": ["g",
        """));
    assertEquals(
        "manifest.json:3:1: not JSON: Unexpected end-of-input within/between Array entries.", broken.getMessage());
  }

  @Test
  void namesTheFileThatIsMissing() {
    Path missing = folder.resolve("none.json");
    IOException problem = assertThrows(FileNotFoundException.class, () -> MergeManifest.read(missing));
    assertEquals("There is no file " + missing + ".", problem.getMessage());
  }

  private MergeManifest read(String text) throws IOException, ManifestException {
    return MergeManifest.read(Files.writeString(folder.resolve("manifest.json"), text));
  }
}
