package org.mergescope.model.reach;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Small modules of functions and variables, some in comdats, that mention each other at random.
final class RandomSymbols {
  private static final int SYMBOLS = 18;
  static final int CHOICES = SYMBOLS * SYMBOLS;

  private RandomSymbols() {}

  /// A module where each choice is one mention; symbol 0 is `main`.
  static String module(List<Integer> choices) {
    StringBuilder text = new StringBuilder("$c = comdat any\n$d = comdat any\n");
    for (int symbol = 0; symbol < SYMBOLS; symbol++) {
      int from = symbol;
      List<Integer> mentioned =
          choices.stream().filter(choice -> choice / SYMBOLS == from).map(choice -> choice % SYMBOLS).toList();
      String comdat = symbol % 6 == 4 ? " comdat($c)" : symbol % 6 == 5 ? " comdat($d)" : "";
      if (symbol % 3 == 2) {
        text.append('@').append(name(symbol)).append(" = linkonce_odr global [9 x ptr] [");
        mentioned.forEach(target -> text.append(" ptr @").append(name(target)));
        text.append(comdat.isEmpty() ? " ]\n" : " ]," + comdat + "\n");
      } else {
        text.append("define ").append(symbol == 0 ? "" : "linkonce_odr ").append("void @").append(name(symbol));
        text.append("()").append(comdat).append(" {");
        mentioned.forEach(target -> text.append(" store ptr @").append(name(target)).append(", ptr null"));
        text.append(" ret void }\n");
      }
    }
    return text.toString();
  }

  /// The text of one of the cases.
  static String caseNamed(String name) throws IOException, URISyntaxException {
    String file = "/ir-cases/" + name + ".ll";
    Path path = Path.of(Objects.requireNonNull(RandomSymbols.class.getResource(file), file).toURI());
    return Files.readString(path, StandardCharsets.UTF_8);
  }

  private static String name(int symbol) {
    return symbol == 0 ? "main" : "s" + symbol;
  }
}
