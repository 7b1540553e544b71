package org.mergescope.app.view.code;

import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// The style classes of a text, piece by piece.
final class IrSpans {
  private IrSpans() {}

  /// @param tokens the coloured pieces, in order
  /// @param length of the text
  static StyleSpans<Collection<String>> of(List<IrToken> tokens, int length) {
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>(tokens.size() * 2 + 1);
    int at = 0;
    for (IrToken token : tokens) {
      if (token.start() > at) {
        spans.add(List.of(), token.start() - at);
      }
      spans.add(List.of(token.kind().styleClass()), token.end() - token.start());
      at = token.end();
    }
    spans.add(List.of(), length - at);
    return spans.create();
  }
}
