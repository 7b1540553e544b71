package org.mergescope.app.view.code;

import java.util.stream.Collectors;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.ModuleIndex;

/// The first lines of what a link leads to.
final class CodePreview {
  private static final int LINES = 8;
  private static final int COLUMNS = 100;

  private CodePreview() {}

  /// Its lines; those of a symbol under its readable name and its state. Cost: constant.
  static String of(ModuleState state, CodeLink link) {
    ModuleIndex module = state.module().index();
    return switch (link) {
      case CodeLink.Symbol(int symbol) ->
          Texts.text(
                  "code.link", state.module().displayName(symbol), Texts.text(StateNames.key(state.stateOf(symbol))))
              + "\n"
              + lines(module, module.start(symbol), module.end(symbol));
      case CodeLink.Entity(int entity) -> lines(module, module.entityStart(entity), module.entityEnd(entity));
    };
  }

  private static String lines(ModuleIndex module, long start, long end) {
    long to = Math.min(end, start + LINES * COLUMNS * 4L);
    String text = module.text().text(start, to);
    String lines = text.lines()
        .limit(LINES)
        .map(line -> line.length() > COLUMNS ? line.substring(0, COLUMNS) + "…" : line)
        .collect(Collectors.joining("\n"));
    return to < end || text.lines().count() > LINES ? lines + "\n…" : lines;
  }
}
