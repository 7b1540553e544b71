package org.mergescope.app.view.code;

import java.util.List;
import java.util.Optional;

/// The text of one symbol as it is shown, and what stands above it.
///
/// @param symbol whose text it is, or -1 for none
/// @param name its readable name
/// @param rawName its name in the module
/// @param origin where it stands
/// @param folds everything that can be folded
record CodeDocument(
    int symbol,
    String name,
    String rawName,
    CodeOrigin origin,
    CodeMode mode,
    CodeSource source,
    List<Substitution> folds,
    ShownText shown) {
  static final CodeDocument EMPTY = new CodeDocument(
      -1,
      "",
      "",
      CodeOrigin.NONE,
      CodeMode.ORIGINAL,
      CodeSource.EMPTY,
      List.of(),
      ShownText.of("", List.of(), List.of()));

  CodeDocument {
    folds = List.copyOf(folds);
  }

  boolean isEmpty() {
    return symbol < 0;
  }

  /// What is shown.
  String text() {
    return shown.text();
  }

  /// The coloured pieces of what is shown, in order.
  List<IrToken> tokens() {
    return shown.tokens();
  }

  /// Whether all of the symbol's text is here.
  boolean complete() {
    return source.complete();
  }

  /// The token, as written, that a shown character belongs to. Cost: logarithmic.
  Optional<String> tokenAt(int character) {
    if (character < 0 || character >= text().length()) {
      return Optional.empty();
    }
    return source.tokenAt(shown.sourceOf(character)).map(token -> token.in(source.text()));
  }

  /// The fold that a shown character belongs to, open or closed. Cost: linear in the folds.
  Optional<Substitution> foldAt(int character) {
    int place = shown.sourceOf(Math.min(character, text().length()));
    return folds.stream().filter(fold -> fold.start() <= place && place < fold.end()).findFirst();
  }
}
