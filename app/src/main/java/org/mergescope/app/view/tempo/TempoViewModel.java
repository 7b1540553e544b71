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
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import org.mergescope.model.tempo.SearchResult;
import org.mergescope.model.tempo.TempoFeature;
import org.mergescope.model.tempo.TempoServer;

import static org.mergescope.app.view.Texts.text;

/// What to search for, what was found, and opening one of it. Traces of a file are listed the same way.
public final class TempoViewModel {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter CALENDAR = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);
  private static final TaskHandle NOTHING = () -> {};

  private final TaskRunner tasks;
  private final TraceSession session;
  private final InstantSource clock;
  private final ZoneId zone;
  private final SearchForm form = new SearchForm();
  private final BuilderViewModel builder = new BuilderViewModel(form.traceQlProperty());
  private final LiveSearch live = new LiveSearch();
  private final TagCatalogue tags;
  private final Recall recall;
  private final TraceOpening opening;
  private final ReadOnlyObjectWrapper<SearchState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new SearchState.Idle());
  private TaskHandle search = NOTHING;

  /// A view model that opens what is found through the opener.
  ///
  /// @param zone the time zone of what is shown and typed
  public TempoViewModel(
      TaskRunner tasks, TraceSession session, TraceOpener opener, LiveSettings settings, InstantSource clock, ZoneId zone) {
    this.tasks = tasks;
    this.session = session;
    opening = new TraceOpening(tasks, session, opener);
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
    return opening.traceIdProperty();
  }

  ReadOnlyObjectProperty<SearchState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Whether a search or a trace is under way.
  BooleanBinding busy() {
    return Bindings.createBooleanBinding(
        () -> opening.underWayProperty().get() || state.get() instanceof SearchState.Searching,
        opening.underWayProperty(),
        state);
  }

  /// Why the last trace could not be opened.
  ReadOnlyObjectProperty<Optional<String>> openProblemProperty() {
    return opening.problemProperty();
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
      opening.forgetProblem();
      state.set(new SearchState.Searching());
      ask();
    }
  }

  /// Searches again for what is listed, which stays until the answer comes.
  void refresh() {
    if (state.get() instanceof SearchState.Listed list && list.traces().isEmpty()) {
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
      request = form.request(clock.instant(), zone);
    } catch (InputException unreadable) {
      live.pause();
      state.set(new SearchState.Failed(String.valueOf(unreadable.getMessage()), "", 0, 0));
      return;
    }
    String written = form.traceQlProperty().get();
    search = tasks.run(
        "search traces",
        text("tempo.searching"),
        (progress, cancelled) -> WidenedSearch.run(connected, request, cancelled),
        result -> {
          state.set(listed(result, request, connected.server()));
          recall.searched();
          live.answered();
        },
        failure -> {
          live.pause();
          state.set(SearchState.Failed.of(failure, written));
        });
  }

  /// Ends what is under way.
  void cancel() {
    live.pause();
    search.cancel();
    opening.cancel();
    if (state.get() instanceof SearchState.Searching) {
      state.set(new SearchState.Idle());
    }
  }

  /// Opens one of the list.
  void open(Found.Row row) {
    if (state.get() instanceof SearchState.Listed list && !list.traces().isEmpty()) {
      opening.open(list.title(), list.traces().get(row.place()));
    } else {
      opening.fetch(row.traceId());
    }
  }

  /// Opens the trace whose id was typed.
  void openTyped() {
    opening.openTyped();
  }

  /// Opens the trace of a file, or lists them where there are several.
  ///
  /// @param onListed called where there are several to choose from
  /// @param onError told why the file cannot be opened
  public void openFile(Path file, Runnable onListed, Consumer<Exception> onError) {
    opening.openFile(
        file,
        list -> {
          state.set(list);
          onListed.run();
        },
        onError);
  }

  private void follow(@Nullable Connected connected) {
    opening.forgetProblem();
    live.everyProperty().set(LiveSearch.Every.NEVER);
    if (!(state.get() instanceof SearchState.Listed list && !list.traces().isEmpty())) {
      state.set(new SearchState.Idle());
    }
    if (connected != null && !connected.server().traceQl()) {
      form.byTagsProperty().set(true);
    }
  }

  private SearchState listed(SearchResult result, SearchRequest request, TempoServer server) {
    List<Found.Row> rows = Found.rows(result);
    String upTo = CLOCK.format(result.dataUpTo().atZone(zone));
    boolean newest = server.features().contains(TempoFeature.MOST_RECENT);
    String note = result.truncated()
        ? text(newest ? "tempo.truncated.newest" : "tempo.truncated", request.limit(), upTo)
        : text("tempo.complete", rows.size(), upTo);
    return new SearchState.Listed("", new Found(rows, note, result.truncated()), List.of());
  }
}
