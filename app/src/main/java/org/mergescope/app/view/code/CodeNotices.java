package org.mergescope.app.view.code;

import java.util.Optional;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.Texts;

/// What has to be said above a text.
final class CodeNotices {
  private CodeNotices() {}

  /// The sentence, or "".
  static String of(CodeDocument document, Optional<ModuleState> module) {
    int symbol = document.symbol();
    String state = module.filter(now -> symbol >= 0).map(now -> ofState(now, symbol)).orElse("");
    if (document.mode() == CodeMode.ORIGINAL || document.isEmpty()) {
      return state;
    }
    if (!document.source().changed()) {
      return Texts.text("code.notice.same");
    }
    return document.text().isEmpty() ? Texts.text("code.notice.gone") : state;
  }

  private static String ofState(ModuleState module, int symbol) {
    return switch (module.stateOf(symbol)) {
      case ROOT, LIVE -> "";
      case DEAD -> Texts.text("code.notice.dead");
      case EXTERNAL -> Texts.text("code.notice.external");
      case DELETED -> switch (module.deletions().replacement(symbol)) {
        case NONE -> Texts.text("code.notice.deleted");
        case STUB -> Texts.text("code.notice.deleted.stub");
        case DECLARATION -> Texts.text("code.notice.deleted.declaration");
      };
    };
  }
}
