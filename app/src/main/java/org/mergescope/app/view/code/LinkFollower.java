package org.mergescope.app.view.code;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.ModuleIndex;

/// From names in IR text to what they name: a symbol is focused, anything else is shown in the whole module.
final class LinkFollower {
  private static final String SIGILS = "@%!#$";

  private final ModuleSession session;
  private final Selection selection;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final LongConsumer reveal;

  /// Acts on a session and its selection.
  ///
  /// @param reveal shows a byte of the module
  LinkFollower(
      ModuleSession session,
      Selection selection,
      TaskRunner tasks,
      Consumer<Exception> onError,
      LongConsumer reveal) {
    this.session = session;
    this.selection = selection;
    this.tasks = tasks;
    this.onError = onError;
    this.reveal = reveal;
  }

  /// Whether a token may be a name.
  static boolean isName(String token) {
    return token.length() > 1 && SIGILS.indexOf(token.charAt(0)) >= 0;
  }

  /// Selects the symbol that a token names; the focus stays.
  void select(String token) {
    symbol(token).ifPresent(symbol -> {
      BitSet chosen = new BitSet();
      chosen.set(symbol);
      selection.select(chosen);
    });
  }

  /// Goes to what a token names.
  ///
  /// @param near a byte of the file that the token is in
  /// @return whether it may be a name
  boolean follow(String token, long near) {
    Optional<ModuleState> state = session.state();
    if (state.isEmpty() || !isName(token)) {
      return false;
    }
    if (token.charAt(0) == '@') {
      symbol(token).ifPresent(selection::focus);
      return symbol(token).isPresent();
    }
    ModuleIndex index = state.get().module().index();
    tasks.run(
        "code-link",
        Texts.text("code.linking"),
        (progress, cancelled) -> CodeLink.of(index, entity(index, near), token),
        link -> link.ifPresent(it -> reveal.accept(it.offset(index))),
        onError);
    return true;
  }

  /// Finds the first lines of what a token names.
  ///
  /// @param near a byte of the file that the token is in
  /// @param show told them, where there are any
  void preview(String token, long near, Consumer<String> show) {
    session.state().filter(state -> isName(token)).ifPresent(state -> tasks.run(
        "code-preview",
        Texts.text("code.linking"),
        (progress, cancelled) -> preview(state, token, near),
        found -> found.ifPresent(show),
        onError));
  }

  private static Optional<String> preview(ModuleState state, String token, long near) {
    ModuleIndex index = state.module().index();
    return CodeLink.of(index, entity(index, near), token).map(link -> CodePreview.of(state, link));
  }

  /// The symbol that a token names.
  Optional<Integer> symbol(String token) {
    return session.state()
        .filter(state -> token.startsWith("@"))
        .map(state -> GlobalName.of(token).in(state.module().index()))
        .filter(symbol -> symbol >= 0);
  }

  private static int entity(ModuleIndex index, long near) {
    return Math.max(0, index.entityAt(near));
  }
}
