package org.mergescope.model.tempo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.IntPredicate;
import okhttp3.HttpUrl;
import org.mergescope.model.tempo.TempoException.Kind;
import org.mergescope.model.trace.Attributes;
import org.mergescope.model.trace.Attributes.Attribute;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.traceql.Literal;

/// One harvest: a search that selects, and the traces that it does not tell enough about.
final class HarvestRun {
  private static final int SPANS_A_SET = 100;
  private static final Comparator<Harvest.Span> BY_START =
      Comparator.comparingLong(Harvest.Span::startUnixNanos)
          .thenComparing(Harvest.Span::traceId)
          .thenComparing(Harvest.Span::spanId);

  private final Http http;
  private final HarvestRequest request;
  private final BooleanSupplier cancelled;

  HarvestRun(Http http, HarvestRequest request, BooleanSupplier cancelled) {
    this.http = http;
    this.request = request;
    this.cancelled = cancelled;
  }

  Harvest run(DoubleConsumer progress) throws TempoException {
    Answer answer = ask(request.conditions().text(request.attributes()));
    boolean selects = answer.status() != 400 || request.attributes().isEmpty();
    if (!selects) {
      answer = ask(request.conditions().text());
    }
    if (!answer.isOk()) {
      throw new StatusFailure(http.where()).of(answer, "/api/search");
    }
    if (answer.isWebPage()) {
      throw new StatusFailure(http.where()).webPage(answer);
    }
    HarvestAnswer read = read(answer);
    Set<String> toFetch = new LinkedHashSet<>(read.incomplete());
    if (!selects) {
      read.spans().forEach(span -> toFetch.add(span.traceId()));
    }
    List<Harvest.Span> spans = new ArrayList<>();
    for (Harvest.Span span : read.spans()) {
      if (!toFetch.contains(span.traceId())) {
        spans.add(span);
      }
    }
    int missing = fetch(List.copyOf(toFetch), spans, progress);
    spans.sort(BY_START);
    progress.accept(1);
    return new Harvest(spans, read.traceCount() >= request.limit(), toFetch.size(), missing);
  }

  private Answer ask(String query) throws TempoException {
    HttpUrl url =
        http.url("/api/search")
            .addQueryParameter("q", query)
            .addQueryParameter("limit", Integer.toString(request.limit()))
            .addQueryParameter("spss", Integer.toString(SPANS_A_SET))
            .addQueryParameter("start", Long.toString(request.start().getEpochSecond()))
            .addQueryParameter("end", Long.toString(Search.wholeSecondsUp(request.end())))
            .build();
    return http.get(url, ServerProbe.JSON, cancelled);
  }

  private HarvestAnswer read(Answer answer) throws TempoException {
    try {
      return HarvestAnswer.read(answer.body().bytes());
    } catch (IOException unreadable) {
      throw new TempoException(
          Kind.BROKEN_ANSWER,
          "The answer of " + http.where() + " to the search cannot be read: check that a Tempo answers there, and try "
              + "again.",
          0);
    }
  }

  /// Adds the fitting spans of traces, and tells how many of these could not be had. The first failure that is more than
  /// one trace's ends the others.
  private int fetch(List<String> ids, List<Harvest.Span> spans, DoubleConsumer progress) throws TempoException {
    if (ids.isEmpty()) {
      return 0;
    }
    AtomicBoolean stop = new AtomicBoolean();
    int missing = 0;
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Http.MAX_AT_ONCE, Thread.ofVirtual().name("harvest-", 0).factory())) {
      List<Future<Optional<List<Harvest.Span>>>> results = new ArrayList<>(ids.size());
      for (String id : ids) {
        results.add(workers.submit(() -> spansOf(id, () -> stop.get() || cancelled.getAsBoolean())));
      }
      try {
        for (int i = 0; i < results.size(); i++) {
          Optional<List<Harvest.Span>> found = results.get(i).get();
          found.ifPresent(spans::addAll);
          missing += found.isPresent() ? 0 : 1;
          progress.accept((double) i / results.size());
        }
      } catch (ExecutionException failure) {
        if (failure.getCause() instanceof TempoException known) {
          throw known;
        }
        throw new IllegalStateException("a trace could not be gathered", failure.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw Pause.cancelled();
      } catch (CancellationException stopped) {
        throw Pause.cancelled();
      } finally {
        stop.set(true);
      }
    }
    return missing;
  }

  private Optional<List<Harvest.Span>> spansOf(String id, BooleanSupplier stop) throws TempoException {
    Trace trace;
    try {
      trace = new TraceFetch(http, id).run(stop).trace();
    } catch (TempoException failure) {
      return switch (failure.kind()) {
        case NOT_FOUND, TOO_LARGE, BROKEN_ANSWER -> Optional.empty();
        case UNREACHABLE, TIMEOUT, UNAUTHORIZED, NOT_TEMPO, BAD_REQUEST, BAD_QUERY, TOO_MANY_REQUESTS, SERVER_ERROR,
            CANCELLED -> throw failure;
      };
    }
    IntPredicate fits = request.conditions().test(trace);
    List<Harvest.Span> found = new ArrayList<>();
    for (int span = 0; span < trace.spanCount(); span++) {
      if (fits.test(span)) {
        found.add(
            new Harvest.Span(
                id, trace.spanId(span), trace.startUnixNanos() + trace.startNanos(span), trace.durationNanos(span),
                selected(trace, span)));
      }
    }
    return Optional.of(found);
  }

  private Attributes selected(Trace trace, int span) {
    List<Attribute> selected = new ArrayList<>();
    for (String wanted : request.attributes()) {
      int dot = wanted.indexOf('.');
      String scope = dot < 0 ? "" : wanted.substring(0, dot);
      String key = Literal.text(wanted.substring(dot + 1));
      if (!scope.equals("resource")) {
        add(trace.attributes(span), key, selected);
      }
      if (scope.equals("resource") || scope.isEmpty()) {
        add(trace.resource(span), key, selected);
      }
    }
    return new Attributes(selected);
  }

  private static void add(Attributes from, String key, List<Attribute> selected) {
    from.list().stream().filter(attribute -> attribute.key().equals(key)).findFirst().ifPresent(selected::add);
  }
}
