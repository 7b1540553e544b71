package org.mergescope.model.tempo;

/// What some versions of Tempo can do and others cannot.
public enum TempoFeature {
  /// Search with TraceQL instead of tags.
  TRACEQL(2, 0, "Queries in TraceQL"),
  /// Tag names by scope, tag values narrowed by a query.
  TAG_SCOPES(2, 2, "Tag names by scope"),
  /// Attributes of the spans found, in the answer of the search itself.
  SELECT(2, 2, "Attributes with the search"),
  /// Series of rates and quantiles over time.
  METRICS(2, 4, "Metrics from traces"),
  /// Traces in the envelope that tells a part from the whole.
  TRACE_V2(2, 6, "Traces with their status"),
  /// A part of a trace that is too large, instead of a refusal.
  PARTIAL(2, 7, "Parts of traces that are too large"),
  /// The newest traces first, where there are more than the limit.
  MOST_RECENT(2, 8, "The newest traces first");

  private final int major;
  private final int minor;
  private final String title;

  TempoFeature(int major, int minor, String title) {
    this.major = major;
    this.minor = minor;
    this.title = title;
  }

  /// For people: "Queries in TraceQL".
  public String title() {
    return title;
  }

  /// The version that brought it: "2.6".
  public String since() {
    return major + "." + minor;
  }

  boolean isIn(TempoVersion version) {
    return version.atLeast(major, minor);
  }
}
