package org.mergescope.app.view.prune;

import java.nio.file.Path;
import java.util.Optional;
import org.mergescope.model.prune.OptVerifier.Verdict;

/// How far an export is.
public sealed interface ExportState {
  /// No export is under way.
  record Closed() implements ExportState {}

  /// The plan is being made.
  record Planning() implements ExportState {}

  /// The plan is there to be looked at; nothing is written.
  record Planned(PlanSummary plan) implements ExportState {}

  /// The pruned text is being written beside the target, then read by an installed opt.
  record Running(PlanSummary plan, Path target) implements ExportState {}

  /// The target is there. `verdict` is never a refusal.
  record Done(PlanSummary plan, Path target, Verdict verdict) implements ExportState {}

  /// opt would not take it; nothing was kept.
  record Refused(PlanSummary plan, String opt, String message) implements ExportState {}

  /// It could not be planned or written, in one sentence; the target is as before.
  record Failed(Optional<PlanSummary> plan, String sentence) implements ExportState {}
}
