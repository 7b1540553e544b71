package org.mergescope.app.view.shell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.reach.WhyKept;

/// What can be copied about symbols of a module, a line or a text each.
final class SelectedText {
  private SelectedText() {}

  /// The readable names.
  static String names(ModuleState state, BitSet symbols) {
    return symbols.stream().mapToObj(state.module()::displayName).collect(Collectors.joining("\n"));
  }

  /// The names as they stand in the file.
  static String mangledNames(ModuleState state, BitSet symbols) {
    return symbols.stream().mapToObj(state.module().index()::name).collect(Collectors.joining("\n"));
  }

  /// How large their IR text is.
  static long irBytes(ModuleState state, BitSet symbols) {
    return symbols.stream().mapToLong(state.module().index()::byteCount).sum();
  }

  /// Their IR text as it stands in the file.
  static String ir(ModuleState state, BitSet symbols) {
    ModuleIndex index = state.module().index();
    return symbols.stream()
        .mapToObj(symbol -> index.text().text(index.start(symbol), index.end(symbol)).stripTrailing() + "\n")
        .collect(Collectors.joining("\n"));
  }

  /// Why a symbol is kept: the root, and from each to the next how it is mentioned.
  static String path(ModuleState state, int symbol) {
    return switch (WhyKept.explain(state.reachability(), symbol)) {
      case WhyKept.Unreachable unreachable -> Texts.text("shell.function.unreachable", name(state, symbol));
      case WhyKept.Root(int root, String because) -> Texts.text("shell.function.root", name(state, root), because);
      case WhyKept.Chain(int root, List<WhyKept.Step> steps) -> {
        List<String> lines = new ArrayList<>();
        lines.add(name(state, root));
        steps.forEach(step ->
            lines.add(Texts.text("shell.function.step", step.kind().verb(), name(state, step.to()))));
        yield String.join("\n", lines);
      }
    };
  }

  private static String name(ModuleState state, int symbol) {
    return state.module().displayName(symbol);
  }
}
