package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mergescope.app.view.Texts;

/// How IR text is to be shown.
///
/// @param folded whether metadata is folded away
/// @param opened folds that stay open all the same, by their first character
/// @param readable whether names are shown demangled
record Rendering(boolean folded, Set<Integer> opened, boolean readable) {
  static final Rendering PLAIN = new Rendering(false, Set.of(), false);

  private static final int LONGEST_LINE = 4_000;

  Rendering {
    opened = Set.copyOf(opened);
  }

  /// The same with one fold opened, or closed again.
  Rendering toggled(int fold) {
    Set<Integer> others = new HashSet<>(opened);
    if (!others.remove(fold)) {
      others.add(fold);
    }
    return new Rendering(folded, others, readable);
  }

  /// The text in this way. Cost: linear, and demangling every name once.
  ///
  /// @param demangle a raw name's readable form
  ShownText of(CodeSource code, List<Substitution> folds, UnaryOperator<String> demangle) {
    List<Substitution> closed = folded
        ? folds.stream().filter(fold -> !opened.contains(fold.start())).toList()
        : List.of();
    List<Substitution> named = readable ? merged(closed, names(code, demangle)) : closed;
    return ShownText.of(code.text(), code.tokens(), merged(named, cuts(code.text(), named)));
  }

  private static List<Substitution> names(CodeSource code, UnaryOperator<String> demangle) {
    Map<String, String> readable = new HashMap<>();
    List<Substitution> names = new ArrayList<>();
    for (IrToken token : code.tokens()) {
      char sigil = code.text().charAt(token.start());
      if (sigil == '@' || sigil == '$') {
        String raw = token.in(code.text());
        String shown = readable.computeIfAbsent(raw, it -> sigil + readable(it, demangle));
        if (!shown.substring(1).equals(GlobalName.of(raw).decoded())) {
          names.add(new Substitution(token.start(), token.end(), shown, Substitution.Kind.NAME));
        }
      }
    }
    return names;
  }

  private static String readable(String token, UnaryOperator<String> demangle) {
    GlobalName name = GlobalName.of(token);
    return name.number() ? name.decoded() : demangle.apply(name.decoded());
  }

  /// The ends of lines that would be too long to be laid out.
  private static List<Substitution> cuts(String text, List<Substitution> before) {
    List<Substitution> cuts = new ArrayList<>();
    int next = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int cut = start + LONGEST_LINE;
      while (next < before.size() && before.get(next).end() <= cut) {
        next++;
      }
      if (next < before.size() && before.get(next).start() < cut) {
        cut = before.get(next).end();
      }
      if (end > cut) {
        cuts.add(new Substitution(cut, end, Texts.text("code.cut", end - cut), Substitution.Kind.CUT));
      }
      start = end + 1;
    }
    return cuts;
  }

  /// Both in order; of those that touch, the first list's stays, save that a cut swallows what is in it.
  private static List<Substitution> merged(List<Substitution> first, List<Substitution> second) {
    List<Substitution> all = new ArrayList<>(first.size() + second.size());
    int next = 0;
    int swallowed = 0;
    for (Substitution piece : first) {
      while (next < second.size() && second.get(next).start() < piece.end()) {
        Substitution other = second.get(next++);
        if (other.end() <= piece.start() || other.kind() == Substitution.Kind.CUT) {
          all.add(other);
          swallowed = Math.max(swallowed, other.end());
        }
      }
      if (piece.start() >= swallowed) {
        all.add(piece);
      }
    }
    all.addAll(second.subList(next, second.size()));
    return all;
  }
}
