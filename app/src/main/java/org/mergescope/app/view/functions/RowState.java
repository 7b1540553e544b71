package org.mergescope.app.view.functions;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.Texts;

/// How a symbol stands, as people read it: an icon, a word and a colour, so that none of them has to say it alone. The
/// order is the one a sort by state gives.
public enum RowState {
  ROOT,
  LIVE,
  DEAD,
  EXTERNAL,
  UNUSED,
  DELETED;

  /// How a symbol of a module stands; a declaration that nothing reachable mentions is unused.
  public static RowState of(ModuleState state, int symbol) {
    return switch (state.stateOf(symbol)) {
      case ROOT -> ROOT;
      case LIVE -> LIVE;
      case DEAD -> DEAD;
      case EXTERNAL -> state.unreachable().get(symbol) ? UNUSED : EXTERNAL;
      case DELETED -> DELETED;
    };
  }

  /// One word.
  public String word() {
    return Texts.text("functions.state." + key());
  }

  /// A sentence that explains the word.
  public String meaning() {
    return Texts.text("functions.meaning." + key());
  }

  /// The name in keys of texts.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The style class that gives the colour.
  public String styleClass() {
    return "state-" + key();
  }

  /// The icon.
  public Ikon icon() {
    return switch (this) {
      case ROOT -> MaterialDesignS.STAR;
      case LIVE -> MaterialDesignC.CHECK;
      case DEAD -> MaterialDesignC.CLOSE_THICK;
      case EXTERNAL -> MaterialDesignA.ARROW_TOP_RIGHT;
      case UNUSED -> MaterialDesignL.LINK_OFF;
      case DELETED -> MaterialDesignD.DELETE_OUTLINE;
    };
  }
}
