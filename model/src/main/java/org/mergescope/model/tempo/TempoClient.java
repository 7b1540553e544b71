package org.mergescope.model.tempo;

import java.util.function.BooleanSupplier;

/// A connection to one Tempo. Calls block; each ends soon after `cancelled` turns true, with a CANCELLED exception.
/// Safe for any thread.
public final class TempoClient implements AutoCloseable {
  private final TempoConnection connection;

  /// A client; nothing is sent yet.
  ///
  /// @throws TempoException where the URL cannot be one
  public TempoClient(TempoConnection connection) throws TempoException {
    this.connection = connection;
  }

  /// Finds out whether a Tempo answers, whether the tenant works, and what it can do.
  public TempoServer connect(BooleanSupplier cancelled) throws TempoException {
    throw new UnsupportedOperationException("" + connection + cancelled);
  }

  /// Searches.
  public SearchResult search(SearchRequest request, BooleanSupplier cancelled) throws TempoException {
    throw new UnsupportedOperationException(request + "" + cancelled);
  }

  /// Fetches a trace by id, in any spelling: v2 where the server has it, else v1.
  public TraceAnswer trace(String traceId, BooleanSupplier cancelled) throws TempoException {
    throw new UnsupportedOperationException(traceId + cancelled);
  }

  @Override
  public void close() {}
}
