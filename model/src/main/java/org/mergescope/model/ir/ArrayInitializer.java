package org.mergescope.model.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where the elements of a variable's array initializer stand, such as those of `@llvm.global_ctors` and `@llvm.used`.
///
/// @param lengthStart offset of the array type's length
/// @param lengthEnd offset after it
/// @param start offset of the initializer's `[`
/// @param end offset after its `]`
/// @param elements one range an element, with its type
public record ArrayInitializer(long lengthStart, long lengthEnd, long start, long end, List<Element> elements) {
  public ArrayInitializer {
    elements = List.copyOf(elements);
  }

  /// The range of one element, without blanks and commas around it.
  public record Element(long start, long end) {}

  /// The array initializer of a variable; empty where it has another one, such as `zeroinitializer`. Cost: its bytes.
  public static Optional<ArrayInitializer> of(ModuleIndex module, int variable) {
    return ofEntity(module, module.entity(variable));
  }

  /// The elements of all entities of a variable, in order; see [ModuleIndex#entities].
  public static List<Element> allElements(ModuleIndex module, int variable) {
    return IntStream.of(module.entities(variable))
        .mapToObj(entity -> ofEntity(module, entity))
        .flatMap(Optional::stream)
        .flatMap(array -> array.elements.stream())
        .toList();
  }

  private static Optional<ArrayInitializer> ofEntity(ModuleIndex module, int entity) {
    TokenScanner tokens = new TokenScanner(module.text(), module.entityStart(entity), module.entityEnd(entity));
    while (!tokens.isWord("global") && !tokens.isWord("constant")) {
      if (tokens.next() == Token.END) {
        return Optional.empty();
      }
    }
    tokens.next();
    if (!tokens.is('[')) {
      return Optional.empty();
    }
    tokens.next();
    long lengthStart = tokens.start();
    long lengthEnd = tokens.end();
    for (int depth = 1; depth > 0 && tokens.token() != Token.END;) {
      tokens.next();
      depth += step(tokens);
    }
    tokens.next();
    return tokens.is('[')
        ? Optional.of(elements(tokens, lengthStart, lengthEnd))
        : Optional.empty();
  }

  private static ArrayInitializer elements(TokenScanner tokens, long lengthStart, long lengthEnd) {
    List<Element> elements = new ArrayList<>();
    long start = tokens.start();
    long elementStart = -1;
    long elementEnd = -1;
    int depth = 1;
    while (depth > 0 && tokens.next() != Token.END) {
      depth += step(tokens);
      boolean between = depth == 0 || (depth == 1 && tokens.is(','));
      if (between) {
        if (elementStart >= 0) {
          elements.add(new Element(elementStart, elementEnd));
        }
        elementStart = -1;
      } else {
        elementStart = elementStart < 0 ? tokens.start() : elementStart;
        elementEnd = tokens.end();
      }
    }
    return new ArrayInitializer(lengthStart, lengthEnd, start, tokens.end(), elements);
  }

  private static int step(TokenScanner tokens) {
    if (tokens.is('(') || tokens.is('[') || tokens.is('{') || tokens.is('<')) {
      return 1;
    }
    return tokens.is(')') || tokens.is(']') || tokens.is('}') || tokens.is('>') ? -1 : 0;
  }
}
