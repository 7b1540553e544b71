package org.mergescope.model.tempo;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a server turned out to be able to do.
///
/// @param version as the server says, such as "2.6.1", or "" where it does not
/// @param level one line for people: "Tempo 3.0.3" or "Tempo before 2.2 (no build information)"
/// @param traceV2 `/api/v2/traces/{id}` exists
/// @param traceQl search understands `q`
/// @param tagsV2 `/api/v2/search/tags` exists
public record TempoServer(
    String url, String version, String level, boolean traceV2, boolean traceQl, boolean tagsV2) {
  /// Everything that it can do, as far as one can know.
  public Set<TempoFeature> features() {
    EnumSet<TempoFeature> features = EnumSet.noneOf(TempoFeature.class);
    for (TempoFeature feature : TempoFeature.values()) {
      if (has(feature)) {
        features.add(feature);
      }
    }
    return features;
  }

  /// Why it cannot do something, as a sentence; empty where it can.
  public Optional<String> absence(TempoFeature feature) {
    if (has(feature)) {
      return Optional.empty();
    }
    return Optional.of(feature.title() + " came with Tempo " + feature.since() + "; this is " + level + ".");
  }

  private boolean has(TempoFeature feature) {
    TempoVersion known = TempoVersion.parse(version);
    return switch (feature) {
      case TRACEQL -> traceQl;
      case TAG_SCOPES -> tagsV2;
      case TRACE_V2 -> traceV2;
      case SELECT -> known.isKnown() ? feature.isIn(known) : tagsV2;
      case METRICS, PARTIAL, MOST_RECENT -> known.isKnown() ? feature.isIn(known) : traceV2;
    };
  }
}
