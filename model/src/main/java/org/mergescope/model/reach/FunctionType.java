package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// What a function takes and returns, as its header or a call says: types without blanks, attributes and names left
/// out.
///
/// @param parameters `...` last where it takes any more
record FunctionType(String result, List<String> parameters) {
  private static final Pattern SIMPLE = Pattern.compile(
      "void|ptr|i\\d+|half|bfloat|float|double|fp128|x86_fp80|ppc_fp128|x86_mmx|x86_amx|token|metadata|label|target");
  private static final String ANY = "...";

  FunctionType {
    parameters = List.copyOf(parameters);
  }

  /// The type of a function, from its header.
  static FunctionType of(ModuleIndex module, int function) {
    TokenScanner tokens = new TokenScanner(module.text(), module.start(function), module.end(function));
    tokens.next();
    tokens.next();
    String result = "";
    while (tokens.token() != Token.END && tokens.start() < module.nameStart(function)) {
      if (skipToType(tokens)) {
        result = read(tokens);
      } else if (tokens.start() < module.nameStart(function)) {
        tokens.next();
      }
    }
    tokens.next();
    return new FunctionType(result, list(tokens));
  }

  /// The type that a call has, from after its return type to after its arguments.
  ///
  /// @param written the return type, or the whole function type where the call spells it
  static FunctionType ofCall(String written, TokenScanner arguments) {
    List<String> given = list(arguments);
    String type = written.endsWith("*") && written.contains(")") ? written.substring(0, written.length() - 1) : written;
    if (!type.endsWith(")")) {
      return new FunctionType(written, given);
    }
    int open = type.length() - 1;
    for (int depth = 1; depth > 0 && open > 0;) {
      depth += step(type.charAt(--open));
    }
    return new FunctionType(type.substring(0, open), split(type.substring(open + 1, type.length() - 1)));
  }

  /// The same with all pointers alike, for casts may have hidden what they point at.
  FunctionType loose() {
    return new FunctionType(loose(result), parameters.stream().map(FunctionType::loose).toList());
  }

  /// Whether a call of this type may reach any function with its result: `i32 (...)`.
  boolean takesAnything() {
    return parameters.equals(List.of(ANY));
  }

  private static String loose(String type) {
    return type.endsWith("*") || type.startsWith("ptr") ? "ptr" : type;
  }

  /// Moves over attributes to where a type starts, if one does before a name.
  static boolean skipToType(TokenScanner tokens) {
    while (tokens.token() != Token.END && tokens.token() != Token.GLOBAL) {
      if (startsType(tokens)) {
        return true;
      }
      boolean word = tokens.token() == Token.WORD;
      tokens.next();
      if (word && tokens.is('(')) {
        skipGroup(tokens);
      }
    }
    return false;
  }

  /// Reads a type from the token where it starts to after it.
  static String read(TokenScanner tokens) {
    StringBuilder text = new StringBuilder();
    if (tokens.token() == Token.PUNCTUATION) {
      appendGroup(tokens, text);
    } else {
      text.append(tokens.text());
      tokens.next();
    }
    while (tokens.is('*') || tokens.is('(') || tokens.isWord("addrspace")) {
      if (tokens.is('(')) {
        appendGroup(tokens, text);
      } else {
        text.append(tokens.text());
        tokens.next();
      }
    }
    return text.toString();
  }

  /// Moves from an opening bracket to after its match.
  static void skipGroup(TokenScanner tokens) {
    appendGroup(tokens, new StringBuilder());
  }

  private static boolean startsType(TokenScanner tokens) {
    return switch (tokens.token()) {
      case WORD -> SIMPLE.matcher(tokens.text()).matches();
      case LOCAL -> true;
      default -> tokens.is('{') || tokens.is('[') || tokens.is('<');
    };
  }

  private static void appendGroup(TokenScanner tokens, StringBuilder text) {
    int depth = 0;
    do {
      String token = tokens.text();
      depth += token.length() == 1 ? -step(token.charAt(0)) : 0;
      boolean words = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1))
          && Character.isLetterOrDigit(token.charAt(0));
      text.append(words ? " " : "").append(token);
    } while (tokens.next() != Token.END && depth > 0);
  }

  /// The types of parameters or arguments, from the opening parenthesis to after the closing one.
  private static List<String> list(TokenScanner tokens) {
    List<String> types = new ArrayList<>();
    tokens.next();
    while (tokens.token() != Token.END && !tokens.is(')')) {
      if (tokens.isWord(ANY)) {
        types.add(ANY);
        tokens.next();
      } else {
        types.add(startsType(tokens) ? read(tokens) : "");
      }
      while (tokens.token() != Token.END && !tokens.is(',') && !tokens.is(')')) {
        if (tokens.is('(') || tokens.is('[') || tokens.is('{') || tokens.is('<')) {
          skipGroup(tokens);
        } else {
          tokens.next();
        }
      }
      if (tokens.is(',')) {
        tokens.next();
      }
    }
    tokens.next();
    return types;
  }

  private static List<String> split(String parameters) {
    List<String> types = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < parameters.length(); i++) {
      depth += step(parameters.charAt(i));
      if (depth == 0 && parameters.charAt(i) == ',') {
        types.add(parameters.substring(from, i));
        from = i + 1;
      }
    }
    if (!parameters.isEmpty()) {
      types.add(parameters.substring(from));
    }
    return types;
  }

  /// How a bracket changes the depth, read backwards: closing ones open.
  private static int step(char bracket) {
    return switch (bracket) {
      case '(', '[', '{', '<' -> -1;
      case ')', ']', '}', '>' -> 1;
      default -> 0;
    };
  }
}
