package org.mergescope.app.session;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.tempo.TraceAnswer;
import org.mergescope.model.trace.ClockSkew;
import org.mergescope.model.trace.Trace;

/// Shows the open trace with the clocks of its hosts moved, where the user asks for it, and as it was sent again. Never by
/// itself: another trace is shown as it was sent.
public final class ClockAdjustment {
  /// A clock that is further off than this is not off: something else is wrong.
  private static final long CAP_NANOS = 24L * 3_600 * 1_000_000_000;

  private final TraceSession traces;
  private final Selection selection;
  private final TraceOpener opener;
  private final Consumer<Exception> onError;
  private final ReadOnlyBooleanWrapper adjusted = new ReadOnlyBooleanWrapper(this, "adjusted", false);
  private @Nullable Trace sent;
  private @Nullable Trace moved;

  /// An adjustment of the session's trace.
  public ClockAdjustment(
      TraceSession traces, Selection selection, TraceOpener opener, Consumer<Exception> onError) {
    this.traces = traces;
    this.selection = selection;
    this.opener = opener;
    this.onError = onError;
    traces.traceProperty().subscribe(this::follow);
  }

  /// Whether clocks are moved now.
  public ReadOnlyBooleanProperty adjustedProperty() {
    return adjusted.getReadOnlyProperty();
  }

  /// Moves the clocks, or shows them as sent. The selected span stays the selected one.
  ///
  /// @param title what the status bar says meanwhile
  /// @param nothingToMove called where no clock contradicts another
  public void toggle(String title, Runnable nothingToMove) {
    traces.trace().ifPresent(open -> {
      boolean back = adjusted.get();
      Trace original = back && sent != null ? sent : open.trace();
      Optional<String> span = selectedId(open.trace());
      opener.open(
          open.origin(),
          title,
          cancelled -> new TraceAnswer(
              back ? original : ClockSkew.of(original, CAP_NANOS).adjusted(), false, open.message()),
          () -> shown(original, back, span, nothingToMove),
          onError);
    });
  }

  private Optional<String> selectedId(Trace trace) {
    int span = selection.spanProperty().get();
    return span >= 0 && span < trace.spanCount() ? Optional.of(trace.spanId(span)) : Optional.empty();
  }

  private void shown(Trace original, boolean back, Optional<String> span, Runnable nothingToMove) {
    traces.trace().ifPresent(now -> {
      if (!back && now.trace() == original) {
        nothingToMove.run();
      } else {
        sent = original;
        moved = back ? null : now.trace();
        adjusted.set(!back);
        span.flatMap(id -> now.trace().row(id).stream().boxed().findFirst()).ifPresent(selection::span);
      }
    });
  }

  private void follow(@Nullable OpenTrace next) {
    if (next == null || (next.trace() != moved && adjusted.get())) {
      sent = null;
      moved = null;
      adjusted.set(false);
    }
  }
}
