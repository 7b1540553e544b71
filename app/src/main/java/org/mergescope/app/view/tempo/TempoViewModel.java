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
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.SavedSearch;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.tempo.SearchRequest;
import org.mergescope.model.tempo.SearchRequest.Query.TraceQl;
import org.mergescope.model.tempo.SearchResult;
import org.mergescope.model.tempo.TempoException;
import org.mergescope.model.tempo.TempoFeature;
import org.mergescope.model.tempo.TempoServer;
import org.mergescope.model.tempo.TraceAnswer;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFile;
import org.mergescope.model.traceql.QueryError;

import static org.mergescope.app.view.Texts.text;

/// What to search for, what was found, and opening one of it. Traces of a file are listed the same way.
public final class TempoViewModel {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter CALENDAR = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);
  private static final String SELECT = " | select(span.http.target, span.url.path, resource.faas.name)";
  private static final String NEWEST = " with(most_recent=true)";
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`");
  private static final TaskHandle NOTHING = () -> {};

  private final TaskRunner tasks;
  private final TraceSession session;
  private final TraceOpener opener;
  private final InstantSource clock;
  private final ZoneId zone;
  private final SearchForm form = new SearchForm();
  private final BuilderViewModel builder = new BuilderViewModel(form.traceQlProperty());
  private final LiveSearch live = new LiveSearch();
  private final TagCatalogue tags;
  private final Recall recall;
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

    /// It failed; where that is known, `from` and `to` are the place in the text `query` that cannot be read, else 0.
    record Failed(String sentence, String query, int from, int to) implements State {}
  }

  /// A view model that opens what is found through the opener.
  ///
  /// @param zone the time zone of what is shown and typed
  public TempoViewModel(
      TaskRunner tasks, TraceSession session, TraceOpener opener, LiveSettings settings, InstantSource clock, ZoneId zone) {
    this.tasks = tasks;
    this.session = session;
    this.opener = opener;
    this.clock = clock;
    this.zone = zone;
    tags = new TagCatalogue(tasks, session, this::range);
    recall = new Recall(settings, form);
    session.connectionProperty().subscribe(this::follow);
  }

  SearchForm form() {
    return form;
  }

  BuilderViewModel builder() {
    return builder;
  }

  TagCatalogue tags() {
    return tags;
  }

  LiveSearch live() {
    return live;
  }

  Recall recall() {
    return recall;
  }

  /// Searches a search of the past again.
  void again(SavedSearch past) {
    form.fill(past);
    search();
  }

  /// The range of the form; where that cannot be read the last hour.
  private TimeRange range() {
    try {
      return form.range(clock.instant(), zone);
    } catch (InputException unreadable) {
      return TimeRange.Preset.HOUR.until(clock.instant());
    }
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

  Optional<Connected> connection() {
    return session.connection();
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
    if (session.connectionProperty().get() != null) {
      openProblem.set(Optional.empty());
      state.set(new State.Searching());
      ask();
    }
  }

  /// Searches again for what is listed, which stays until the answer comes.
  void refresh() {
    if (state.get() instanceof State.Listed list && list.traces().isEmpty()) {
      ask();
    }
  }

  private void ask() {
    Connected connected = session.connectionProperty().get();
    if (connected == null) {
      return;
    }
    SearchRequest request;
    try {
      request = asNewest(form.request(clock.instant(), zone), connected.server());
    } catch (InputException unreadable) {
      live.pause();
      state.set(new State.Failed(String.valueOf(unreadable.getMessage()), "", 0, 0));
      return;
    }
    String written = form.traceQlProperty().get();
    search = tasks.run(
        "search traces",
        text("tempo.searching"),
        (progress, cancelled) -> connected.client().search(request, cancelled),
        result -> {
          state.set(listed(result, request, connected.server()));
          recall.searched();
          live.answered();
        },
        failure -> {
          live.pause();
          state.set(failed(failure, written));
        });
  }

  /// Ends what is under way.
  void cancel() {
    live.pause();
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
          List<Found.Row> rows = Found.rows(traces);
          return new State.Listed(name, new Found(rows, text("tempo.in-file", rows.size()), false), traces);
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
    live.everyProperty().set(LiveSearch.Every.NEVER);
    if (!(state.get() instanceof State.Listed list && !list.traces().isEmpty())) {
      state.set(new State.Idle());
    }
    if (connected != null && !connected.server().traceQl()) {
      form.byTagsProperty().set(true);
    }
  }

  /// Whether a query goes on after its spans; what stands in quotes does not count, and `||` is no stage.
  private static boolean hasStages(String query) {
    String bare = STRING.matcher(query).replaceAll("").replace("||", "");
    return bare.indexOf('|') >= 0 || bare.contains("with");
  }

  /// Asks for what tells the function of a request as well, and for the newest requests, where the server can and the
  /// query leaves room for it.
  private static SearchRequest asNewest(SearchRequest request, TempoServer server) {
    if (!(request.query() instanceof TraceQl(String query)) || hasStages(query)) {
      return request;
    }
    Set<TempoFeature> features = server.features();
    String select = features.contains(TempoFeature.SELECT) ? SELECT : "";
    String newest = features.contains(TempoFeature.MOST_RECENT) ? NEWEST : "";
    return SearchRequest.of(new TraceQl(query + select + newest), request.start(), request.end(), request.limit());
  }

  private State listed(SearchResult result, SearchRequest request, TempoServer server) {
    List<Found.Row> rows = Found.rows(result);
    String upTo = CLOCK.format(result.dataUpTo().atZone(zone));
    boolean newest = server.features().contains(TempoFeature.MOST_RECENT);
    String note = result.truncated()
        ? text(newest ? "tempo.truncated.newest" : "tempo.truncated", request.limit(), upTo)
        : text("tempo.complete", rows.size(), upTo);
    return new State.Listed("", new Found(rows, note, result.truncated()), List.of());
  }

  private static State failed(Exception failure, String written) {
    if (failure instanceof TempoException tempo && tempo.column() > 0) {
      QueryError error = new QueryError(tempo.line(), tempo.column(), "");
      int from = error.offset(written);
      // Where the text ends too early, its last character is marked.
      int start = from == written.length() ? Math.max(0, from - 1) : from;
      return new State.Failed(sentence(failure), written, start, error.endOffset(written));
    }
    return new State.Failed(sentence(failure), "", 0, 0);
  }

  private static String sentence(Exception failure) {
    return failure instanceof TempoException tempo ? String.valueOf(tempo.getMessage()) : text("tempo.failed", failure);
  }
}
