package org.mergescope.app.view.waterfall;

import java.util.function.Consumer;
import org.mergescope.app.session.ClockAdjustment;
import org.mergescope.app.session.FunctionLink;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceOpener;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.TaskRunner;

/// Waterfalls for tests.
final class Waterfalls {
  private Waterfalls() {}

  /// A model; links to other traces lead nowhere.
  static WaterfallViewModel model(
      TaskRunner tasks,
      ModuleSession modules,
      TraceSession traces,
      Selection selection,
      FunctionLink link,
      Consumer<Exception> onError) {
    TraceOpener opener = new TraceOpener(tasks, modules, traces, onError);
    ClockAdjustment clocks = new ClockAdjustment(traces, selection, opener, onError);
    return new WaterfallViewModel(tasks, traces, selection, link, clocks, id -> {}, onError);
  }
}
