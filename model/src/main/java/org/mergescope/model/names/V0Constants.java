package org.mergescope.model.names;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Constants of the v0 grammar: numbers, and since Rust 1.59 strings, references, arrays, tuples and structures.
final class V0Constants {
  private final V0Cursor in;
  private final V0Output out;
  private final V0Paths paths;

  V0Constants(V0Cursor in, V0Output out, V0Paths paths) {
    this.in = in;
    this.out = out;
    this.paths = paths;
  }

  /// @param inExpression whether this stands inside an expression; elsewhere all but literals need braces
  void constant(boolean inExpression) throws MalformedNameException {
    out.enter();
    char tag = in.next();
    boolean stringReference = tag == 'R' && in.eat('e');
    boolean braces = !inExpression && !stringReference && "eRQATV".indexOf(tag) >= 0;
    out.append(braces ? "{" : "");
    switch (tag) {
      case 'p' -> out.append("_");
      case 'h', 't', 'm', 'y', 'o', 'j' -> number();
      case 'a', 's', 'l', 'x', 'n', 'i' -> {
        out.append(in.eat('n') ? "-" : "");
        number();
      }
      case 'b' -> out.append(truth(in.hexadecimal()));
      case 'c' -> out.append(quoted(character(in.hexadecimal()), '\''));
      case 'e' -> out.append("*" + quoted(string(in.hexadecimalBytes()), '"'));
      case 'R', 'Q' -> {
        if (stringReference) {
          out.append(quoted(string(in.hexadecimalBytes()), '"'));
        } else {
          out.append(tag == 'Q' ? "&mut " : "&");
          constant(true);
        }
      }
      case 'A' -> {
        out.append("[");
        list();
        out.append("]");
      }
      case 'T' -> {
        out.append("(");
        out.append(list() == 1 ? ",)" : ")");
      }
      case 'V' -> structure();
      case 'B' -> backreference(inExpression);
      default -> throw new MalformedNameException("not a constant");
    }
    out.append(braces ? "}" : "");
    out.leave();
  }

  private void number() throws MalformedNameException {
    String digits = in.hexadecimal();
    out.append(digits.length() > 16 ? "0x" + digits : new BigInteger("0" + digits, 16).toString());
  }

  private int list() throws MalformedNameException {
    int count = 0;
    for (; !in.eat('E'); count++) {
      out.append(count > 0 ? ", " : "");
      constant(true);
    }
    return count;
  }

  private void structure() throws MalformedNameException {
    paths.path(true);
    switch (in.next()) {
      case 'U' -> {}
      case 'T' -> {
        out.append("(");
        list();
        out.append(")");
      }
      case 'S' -> {
        out.append(" { ");
        for (int i = 0; !in.eat('E'); i++) {
          in.disambiguator();
          out.append(i > 0 ? ", " : "").append(in.identifier()).append(": ");
          constant(true);
        }
        out.append(" }");
      }
      default -> throw new MalformedNameException("not a structure");
    }
  }

  private void backreference(boolean inExpression) throws MalformedNameException {
    int target = in.backreference();
    if (!out.isMuted()) {
      int back = in.position();
      in.moveTo(target);
      constant(inExpression);
      in.moveTo(back);
    }
  }

  private static String truth(String digits) throws MalformedNameException {
    return switch (digits) {
      case "" -> "false";
      case "1" -> "true";
      default -> throw new MalformedNameException("neither false nor true");
    };
  }

  private static String character(String digits) throws MalformedNameException {
    int point = digits.isEmpty() ? 0 : digits.length() > 6 ? -1 : Integer.parseInt(digits, 16);
    if (!Character.isValidCodePoint(point) || Character.getType(point) == Character.SURROGATE) {
      throw new MalformedNameException("not a character");
    }
    return Character.toString(point);
  }

  private static String string(String digits) throws MalformedNameException {
    if (digits.length() % 2 != 0) {
      throw new MalformedNameException("half a byte");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(HexFormat.of().parseHex(digits))).toString();
    } catch (CharacterCodingException _) {
      throw new MalformedNameException("not UTF-8");
    }
  }

  private static String quoted(String text, char quote) {
    StringBuilder quoted = new StringBuilder().append(quote);
    text.codePoints().forEach(c -> quoted.append(switch (c) {
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      case '\n' -> "\\n";
      case '\\' -> "\\\\";
      default -> c == quote
          ? "\\" + quote
          : Character.isISOControl(c) ? "\\u{" + Integer.toHexString(c) + "}" : Character.toString(c);
    }));
    return quoted.append(quote).toString();
  }
}
