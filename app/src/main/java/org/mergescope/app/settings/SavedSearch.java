package org.mergescope.app.settings;

/// A search, to search again.
///
/// @param name as the user calls it, or "" where it was only searched
/// @param byTags whether `query` are tags rather than TraceQL
/// @param least shortest duration as typed, for tags
/// @param most longest duration as typed, for tags
/// @param range which range was chosen, such as `hour` or `custom`
/// @param from for `custom` the beginning as typed
/// @param to for `custom` the end as typed
public record SavedSearch(
    String name,
    boolean byTags,
    String query,
    String least,
    String most,
    String range,
    String from,
    String to,
    int limit) {
  /// The same under another name.
  public SavedSearch named(String other) {
    return new SavedSearch(other, byTags, query, least, most, range, from, to, limit);
  }
}
