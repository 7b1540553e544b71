package org.mergescope.app.view.functions;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.mergescope.app.session.OpenModule;

/// The names of what is selected, a line each.
final class SelectedNames {
  private final FunctionsViewModel table;

  SelectedNames(FunctionsViewModel table) {
    this.table = table;
  }

  /// The readable names.
  String readable() {
    return table.state().map(now -> lines(now.module()::displayName)).orElse("");
  }

  /// The names as they stand in the file.
  String raw() {
    return table.state().map(now -> now.module()).map(OpenModule::index).map(index -> lines(index::name)).orElse("");
  }

  private String lines(IntFunction<String> name) {
    return table.shared().symbolsProperty().get().stream().mapToObj(name).collect(Collectors.joining("\n"));
  }
}
