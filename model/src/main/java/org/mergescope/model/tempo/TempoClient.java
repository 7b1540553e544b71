package org.mergescope.model.tempo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.mergescope.model.tempo.SearchRequest.Query;
import org.mergescope.model.tempo.TempoException.Kind;
import org.mergescope.model.trace.TraceId;
import org.mergescope.model.traceql.KnownTags;
import org.mergescope.model.traceql.TagValue;

/// A connection to one Tempo. Calls block; each ends soon after `cancelled` turns true, with a CANCELLED exception.
/// Nothing has to be called first: what a server can do is found out when it matters. Safe for any thread.
public final class TempoClient implements AutoCloseable {
  private final Http http;
  private final InstantSource clock;
  private final AtomicReference<TempoVersion> version = new AtomicReference<>(TempoVersion.UNKNOWN);

  /// A client; nothing is sent yet.
  ///
  /// @throws TempoException where the URL cannot be one
  public TempoClient(TempoConnection connection) throws TempoException {
    this(connection, TempoLimits.DEFAULT, InstantSource.system());
  }

  /// A client with its own limits and clock; nothing is sent yet.
  ///
  /// @throws TempoException where the URL or a header cannot be one
  public TempoClient(TempoConnection connection, TempoLimits limits, InstantSource clock) throws TempoException {
    this.http = new Http(connection, limits);
    this.clock = clock;
  }

  /// Finds out whether a Tempo answers, whether the tenant works, and what it can do. Asks each thing once, without
  /// waiting for a busy server.
  public TempoServer connect(BooleanSupplier cancelled) throws TempoException {
    TempoServer server = new ServerProbe(http, cancelled).probe();
    version.set(TempoVersion.parse(server.version()));
    return server;
  }

  /// Searches. A busy server is asked again for as long as one request may take.
  ///
  /// @throws TempoException BAD_QUERY with the column where TraceQL cannot be read
  public SearchResult search(SearchRequest request, BooleanSupplier cancelled) throws TempoException {
    if (!version.get().isKnown()) {
      version.set(new ServerProbe(http, cancelled).version());
    }
    SearchRequest asked =
        request.query() instanceof Query.All
            ? request.with(knowsTraceQl(cancelled) ? new Query.TraceQl("{ }") : new Query.Tags(""))
            : request;
    return new Search(http, asked).run(version.get(), clock.instant(), cancelled);
  }

  private boolean knowsTraceQl(BooleanSupplier cancelled) throws TempoException {
    return version.get().isKnown()
        ? TempoFeature.TRACEQL.isIn(version.get())
        : new ServerProbe(http, cancelled).refusesBadTraceQl();
  }

  /// Fetches a trace by id, in any spelling: v2 where the server has it, else v1.
  public TraceAnswer trace(String traceId, BooleanSupplier cancelled) throws TempoException {
    String id =
        TraceId.parse(traceId)
            .orElseThrow(
                () ->
                    new TempoException(
                        Kind.BAD_REQUEST,
                        "“" + traceId.strip() + "” is no trace id: write up to 32 digits of 0-9 and a-f, or a whole "
                            + "traceparent.",
                        0));
    return new TraceFetch(http, id).run(cancelled);
  }

  /// The names of all tags of a range: by scope where the server knows scopes.
  public KnownTags tags(Instant start, Instant end, BooleanSupplier cancelled) throws TempoException {
    return new Tags(http, start, end).names(cancelled);
  }

  /// The values of a tag in a range. Servers leave out the rest of long lists without saying so.
  ///
  /// @param tag as a query writes it: `span.http.target`, `resource.service.name`, `.either`, `status`
  /// @param query narrows the values to spans that fit, where the server can; "" for all
  public List<TagValue> tagValues(
      String tag, String query, Instant start, Instant end, BooleanSupplier cancelled) throws TempoException {
    return new Tags(http, start, end).values(tag, Optional.of(query).filter(text -> !text.isBlank()), cancelled);
  }

  /// Gathers spans: in one request where the server tells attributes with its search, else by fetching the traces found,
  /// several at once.
  ///
  /// @param progress told the share done, from 0 to 1, from any thread
  public Harvest harvest(HarvestRequest request, DoubleConsumer progress, BooleanSupplier cancelled)
      throws TempoException {
    return new HarvestRun(http, request, cancelled).run(progress);
  }

  @Override
  public void close() {
    http.close();
  }
}
