package org.mergescope.app.view.tempo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.TraceOpener;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.session.TraceSession.Connected;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.merge.FunctionMapper;
import org.mergescope.model.tempo.SearchRequest;
import org.mergescope.model.tempo.SearchRequest.Query.TraceQl;
import org.mergescope.model.tempo.SearchResult;
import org.mergescope.model.tempo.TempoException;
import org.mergescope.model.tempo.TempoServer;
import org.mergescope.model.tempo.TraceAnswer;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFile;

import static org.mergescope.app.view.Texts.text;

/// What to search for, what was found, and opening one of it. Traces of a file are listed the same way.
public final class TempoViewModel {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter CALENDAR = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);
  private static final String SELECT = " | select(span.http.target, span.url.path, resource.faas.name)";
  private static final TaskHandle NOTHING = () -> {};

  private final TaskRunner tasks;
  private final TraceSession session;
  private final TraceOpener opener;
  private final InstantSource clock;
  private final ZoneId zone;
  private final SearchForm form = new SearchForm();
  private final StringProperty traceId = new SimpleStringProperty(this, "traceId", "");
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());
  private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper(this, "opening", false);
  private final ReadOnlyObjectWrapper<Optional<String>> openProblem =
      new ReadOnlyObjectWrapper<>(this, "openProblem", Optional.empty());
  private TaskHandle search = NOTHING;
  private TaskHandle open = NOTHING;

  /// Where the search stands.
  sealed interface State {
    /// Nothing searched yet.
    record Idle() implements State {}

    /// Asked, no answer yet.
    record Searching() implements State {}

    /// A list; `traces` are those of a file, in the order of `Row.place`, or empty where the rows are to be fetched.
    record Listed(String title, Found found, List<Trace> traces) implements State {}

    /// It failed; where that is known, `column` is the 1-based place in the TraceQL text `query`, else 0.
    record Failed(String sentence, String query, int column) implements State {}
  }

  /// A view model that opens what is found through the opener.
  ///
  /// @param zone the time zone of what is shown and typed
  public TempoViewModel(
      TaskRunner tasks, TraceSession session, TraceOpener opener, InstantSource clock, ZoneId zone) {
    this.tasks = tasks;
    this.session = session;
    this.opener = opener;
    this.clock = clock;
    this.zone = zone;
    session.connectionProperty().subscribe(this::follow);
  }

  SearchForm form() {
    return form;
  }

  StringProperty traceIdProperty() {
    return traceId;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Whether a search or a trace is under way.
  BooleanBinding busy() {
    return Bindings.createBooleanBinding(
        () -> opening.get() || state.get() instanceof State.Searching, opening, state);
  }

  /// Why the last trace could not be opened.
  ReadOnlyObjectProperty<Optional<String>> openProblemProperty() {
    return openProblem.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Connected> connectionProperty() {
    return session.connectionProperty();
  }

  /// A moment as the list shows it: today the time alone.
  String moment(Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, zone);
    boolean today = day.equals(LocalDate.ofInstant(clock.instant(), zone));
    return today ? CLOCK.format(moment.atZone(zone)) : CALENDAR.format(moment.atZone(zone));
  }

  void disconnect() {
    cancel();
    session.disconnect();
  }

  /// Searches for what the form says.
  void search() {
    Connected connected = session.connectionProperty().get();
    if (connected == null) {
      return;
    }
    SearchRequest request;
    try {
      request = withFunctions(form.request(clock.instant(), zone), connected.server());
    } catch (InputException unreadable) {
      state.set(new State.Failed(String.valueOf(unreadable.getMessage()), "", 0));
      return;
    }
    openProblem.set(Optional.empty());
    state.set(new State.Searching());
    search = tasks.run(
        "search traces",
        text("tempo.searching"),
        (progress, cancelled) -> connected.client().search(request, cancelled),
        result -> state.set(listed(result, request)),
        failure -> state.set(failed(failure, request)));
  }

  /// Ends what is under way.
  void cancel() {
    search.cancel();
    open.cancel();
    opening.set(false);
    if (state.get() instanceof State.Searching) {
      state.set(new State.Idle());
    }
  }

  /// Opens one of the list.
  void open(Found.Row row) {
    if (state.get() instanceof State.Listed list && !list.traces().isEmpty()) {
      Trace trace = list.traces().get(row.place());
      open(list.title(), cancelled -> new TraceAnswer(trace, false, ""), this::openFailed);
    } else {
      fetch(row.traceId());
    }
  }

  /// Opens the trace whose id was typed.
  void openTyped() {
    String id = traceId.get().strip();
    if (!id.isEmpty()) {
      fetch(id);
    }
  }

  /// Opens the trace of a file, or lists them where there are several.
  ///
  /// @param onListed called where there are several to choose from
  /// @param onError told why the file cannot be opened
  public void openFile(Path file, Runnable onListed, Consumer<Exception> onError) {
    String name = String.valueOf(file.getFileName());
    open = tasks.run(
        "open trace",
        text("tempo.reading", name),
        (progress, cancelled) -> {
          List<Trace> traces = TraceFile.read(file);
          return new State.Listed(name, found(traces), traces);
        },
        list -> {
          if (list.traces().size() == 1) {
            open(name, cancelled -> new TraceAnswer(list.traces().getFirst(), false, ""), onError);
          } else {
            state.set(list);
            onListed.run();
          }
        },
        onError);
  }

  private void fetch(String id) {
    Connected connected = session.connectionProperty().get();
    if (connected == null) {
      openProblem.set(Optional.of(text("tempo.not-connected")));
      return;
    }
    open(connected.server().url(), cancelled -> connected.client().trace(id, cancelled), this::openFailed);
  }

  private void open(String origin, TraceOpener.Source source, Consumer<Exception> onError) {
    openProblem.set(Optional.empty());
    opening.set(true);
    open = opener.open(origin, text("tempo.opening"), source, () -> opening.set(false), failure -> {
      opening.set(false);
      onError.accept(failure);
    });
  }

  private void openFailed(Exception failure) {
    openProblem.set(Optional.of(sentence(failure)));
  }

  private void follow(@Nullable Connected connected) {
    openProblem.set(Optional.empty());
    if (!(state.get() instanceof State.Listed list && !list.traces().isEmpty())) {
      state.set(new State.Idle());
    }
    if (connected != null && !connected.server().traceQl()) {
      form.byTagsProperty().set(true);
    }
  }

  /// Asks for what tells the function of a request as well, where the query leaves room for it: `select` came with the
  /// same version as the search for tags by scope.
  private static SearchRequest withFunctions(SearchRequest request, TempoServer server) {
    if (!(request.query() instanceof TraceQl(String query)) || !server.tagsV2() || query.indexOf('|') >= 0) {
      return request;
    }
    return SearchRequest.of(new TraceQl(query + SELECT), request.start(), request.end(), request.limit());
  }

  private State listed(SearchResult result, SearchRequest request) {
    List<SearchResult.Hit> hits = result.hits();
    List<Found.Row> rows = IntStream.range(0, hits.size()).mapToObj(place -> row(hits.get(place), place)).toList();
    String upTo = CLOCK.format(result.dataUpTo().atZone(zone));
    String note = result.truncated()
        ? text("tempo.truncated", request.limit(), upTo)
        : text("tempo.complete", rows.size(), upTo);
    return new State.Listed("", new Found(rows, note, result.truncated()), List.of());
  }

  private static Found.Row row(SearchResult.Hit hit, int place) {
    String root = (hit.rootService() + " " + hit.rootName()).strip();
    String function = FunctionMapper.deployedName(hit.matched()).orElse("");
    return new Found.Row(hit.startUnixNanos(), root, function, hit.durationMillis() * 1_000_000, hit.traceId(), place);
  }

  private static Found found(List<Trace> traces) {
    List<Found.Row> rows = IntStream.range(0, traces.size()).mapToObj(place -> row(traces.get(place), place)).toList();
    return new Found(rows, text("tempo.in-file", rows.size()), false);
  }

  private static Found.Row row(Trace trace, int place) {
    String root = trace.spanCount() == 0 ? "" : (trace.service(0) + " " + trace.name(0)).strip();
    List<String> functions = FunctionMapper.map(trace, List.of(), null).names();
    return new Found.Row(
        trace.startUnixNanos(),
        root,
        functions.isEmpty() ? "" : functions.getFirst(),
        trace.durationNanos(),
        trace.traceId(),
        place);
  }

  private static State failed(Exception failure, SearchRequest request) {
    boolean position = failure instanceof TempoException tempo && tempo.column() > 0;
    if (position && request.query() instanceof TraceQl(String query)) {
      String written = query.endsWith(SELECT) ? query.substring(0, query.length() - SELECT.length()) : query;
      return new State.Failed(sentence(failure), written, ((TempoException) failure).column());
    }
    return new State.Failed(sentence(failure), "", 0);
  }

  private static String sentence(Exception failure) {
    return failure instanceof TempoException tempo ? String.valueOf(tempo.getMessage()) : text("tempo.failed", failure);
  }
}
