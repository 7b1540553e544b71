package org.mergescope.app.view.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import org.mergescope.app.view.Texts;

/// Where keys act: everywhere, or only while a part of the window has the keyboard. A node inside such a part says so.
public enum Scope {
  /// Everywhere; a single letter everywhere but where text is typed.
  GLOBAL,
  /// Tables, lists and pictures of functions.
  SYMBOLS,
  OVERVIEW,
  FUNCTIONS,
  GRAPH,
  TRACE,
  CODE,
  PALETTE;

  /// What the list of shortcuts says above the keys of this part.
  public String title() {
    return Texts.text("shell.scope." + name().toLowerCase(Locale.ROOT));
  }

  /// Says that keys of the scopes act while the node, or one inside it, has the keyboard.
  public static void mark(Node node, Scope... scopes) {
    node.getProperties().put(Scope.class, Set.copyOf(List.of(scopes)));
  }

  /// The scopes of what has the keyboard; always the global one.
  static Set<Scope> of(Node focused) {
    Set<Scope> found = EnumSet.of(GLOBAL);
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node.hasProperties() && node.getProperties().get(Scope.class) instanceof Set<?> marks) {
        marks.forEach(mark -> found.add((Scope) mark));
      }
    }
    return found;
  }
}
