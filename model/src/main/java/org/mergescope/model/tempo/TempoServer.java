package org.mergescope.model.tempo;

/// What a server turned out to be able to do.
///
/// @param version as the server says, such as "2.6.1", or "" where it does not
/// @param level one line for people: "Tempo 3.0.3" or "Tempo before 2.2 (no build information)"
/// @param traceV2 `/api/v2/traces/{id}` exists
/// @param traceQl search understands `q`
/// @param tagsV2 `/api/v2/search/tags` exists
public record TempoServer(
    String url, String version, String level, boolean traceV2, boolean traceQl, boolean tagsV2) {}
