package org.mergescope.app.view.code;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.mergescope.model.ir.ModuleIndex;

/// A global's name as IR text writes it: `@name`, `@"quoted \22 name"` or, for an unnamed one, `@4`.
record GlobalName(String decoded, boolean number) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  /// Reads the token of a global, or of a comdat, which is written alike.
  static GlobalName of(String token) {
    String name = token.substring(1);
    if (!name.startsWith("\"")) {
      return new GlobalName(name, NUMBER.matcher(name).matches());
    }
    return new GlobalName(unescaped(name.substring(1, name.endsWith("\"") ? name.length() - 1 : name.length())), false);
  }

  /// The symbol of this name, or -1.
  int in(ModuleIndex module) {
    return number ? module.unnamedSymbol(Long.parseLong(decoded)) : module.symbol(decoded);
  }

  private static String unescaped(String name) {
    if (name.indexOf('\\') < 0) {
      return name;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\' && i + 2 < name.length() && HexFormat.isHexDigit(name.charAt(i + 1))
          && HexFormat.isHexDigit(name.charAt(i + 2))) {
        bytes.write(HexFormat.fromHexDigits(name, i + 1, i + 3));
        i += 2;
      } else if (c == '\\' && i + 1 < name.length() && name.charAt(i + 1) == '\\') {
        bytes.write('\\');
        i++;
      } else {
        bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
