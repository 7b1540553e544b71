package org.mergescope.model.ir;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.UnreachableReport;
import org.mergescope.model.reach.WhyKept;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// Modules with random damage are read or refused, with a place and a remedy; nothing else ever comes out.
class MutatedTextTest {
  private static final byte[] TELLING = "(){}[]<>\"@!#%$;:=,*/\\^\0\r\n \u00ff0aZ".getBytes(StandardCharsets.ISO_8859_1);
  private static final String[] WORDS = {
    "define ", "declare ", "global ", "comdat ", "!{", "@\"\" = ", "/*", "*/", "asm ", "metadata ", "@main", "alias ",
    "uselistorder ", "{ 1, 0 }", "blockaddress(@main", "!dbg !1", "personality ", "prefix ", "section ", "@99999999999"
  };
  private static final int MUTANTS = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsOrRefusesWithASentence(long seed) throws Exception {
    Random random = new Random(seed);
    for (byte[] module : modules()) {
      for (int i = 0; i < MUTANTS; i++) {
        readOrRefuse(mutated(module, random));
      }
    }
  }

  private static void readOrRefuse(byte[] text) throws Exception {
    try {
      ModuleIndex module = Indexed.index(IrText.of("mutant.ll", text));
      Reachability reachability =
          Reachability.of(CallGraph.of(module), new Roots.Exported(), LivenessPolicy.of(module));
      UnreachableReport report = UnreachableReport.of(reachability);
      assertTrue(report.bytesUnreachable() <= report.bytesTotal());
      for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
        boolean unreachable = WhyKept.explain(reachability, symbol) instanceof WhyKept.Unreachable;
        assertTrue(unreachable != reachability.isLive(symbol));
      }
    } catch (IrFormatException e) {
      assertTrue(String.valueOf(e.getMessage()).matches("(?s)mutant.ll(:\\d+:\\d+)?: .+; .+\\."), e.getMessage());
    }
  }

  private static byte[] mutated(byte[] module, Random random) {
    byte[] text = module.clone();
    for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
      int at = random.nextInt(text.length);
      switch (random.nextInt(4)) {
        case 0 -> text[at] = TELLING[random.nextInt(TELLING.length)];
        case 1 -> text = spliced(text, at, Math.min(text.length, at + random.nextInt(12)), new byte[0]);
        case 2 -> {
          byte[] word = WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.US_ASCII);
          text = spliced(text, at, at, word);
        }
        default -> text = random.nextInt(4) == 0 ? spliced(text, at, text.length, new byte[0]) : text;
      }
      if (text.length == 0) {
        return module;
      }
    }
    return text;
  }

  private static byte[] spliced(byte[] text, int from, int to, byte[] replacement) {
    byte[] result = new byte[text.length - (to - from) + replacement.length];
    System.arraycopy(text, 0, result, 0, from);
    System.arraycopy(replacement, 0, result, from, replacement.length);
    System.arraycopy(text, to, result, from + replacement.length, text.length - to);
    return result;
  }

  private static List<byte[]> modules() throws IOException, URISyntaxException {
    List<byte[]> modules = new ArrayList<>();
    for (String folder : List.of("/ir-cases", "/liveness")) {
      Path path = Path.of(Objects.requireNonNull(MutatedTextTest.class.getResource(folder)).toURI());
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.filter(name -> name.toString().endsWith(".ll")).sorted().toList()) {
          modules.add(Files.readAllBytes(file));
        }
      }
    }
    return modules;
  }
}
