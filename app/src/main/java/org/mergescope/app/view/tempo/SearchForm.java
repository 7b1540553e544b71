package org.mergescope.app.view.tempo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mergescope.app.settings.SavedSearch;
import org.mergescope.model.tempo.SearchRequest;
import org.mergescope.model.tempo.SearchRequest.Query;

import static org.mergescope.app.view.Texts.text;

/// What the search panel's fields say.
final class SearchForm {
  private final BooleanProperty byTags = new SimpleBooleanProperty(this, "byTags", false);
  private final StringProperty traceQl = new SimpleStringProperty(this, "traceQl", "{ }");
  private final StringProperty tags = new SimpleStringProperty(this, "tags", "");
  private final ObjectProperty<TimeRange.Preset> preset =
      new SimpleObjectProperty<>(this, "preset", TimeRange.Preset.HOUR);
  private final StringProperty from = new SimpleStringProperty(this, "from", "now-1h");
  private final StringProperty to = new SimpleStringProperty(this, "to", "now");
  private final ObjectProperty<Integer> limit = new SimpleObjectProperty<>(this, "limit", 100);
  private final StringProperty minDuration = new SimpleStringProperty(this, "minDuration", "");
  private final StringProperty maxDuration = new SimpleStringProperty(this, "maxDuration", "");

  /// Whether tags are searched for rather than TraceQL.
  BooleanProperty byTagsProperty() {
    return byTags;
  }

  StringProperty traceQlProperty() {
    return traceQl;
  }

  StringProperty tagsProperty() {
    return tags;
  }

  ObjectProperty<TimeRange.Preset> presetProperty() {
    return preset;
  }

  StringProperty fromProperty() {
    return from;
  }

  StringProperty toProperty() {
    return to;
  }

  ObjectProperty<Integer> limitProperty() {
    return limit;
  }

  StringProperty minDurationProperty() {
    return minDuration;
  }

  StringProperty maxDurationProperty() {
    return maxDuration;
  }

  /// The range the fields say.
  ///
  /// @throws InputException where a moment cannot be read
  TimeRange range(Instant now, ZoneId zone) throws InputException {
    return preset.get() == TimeRange.Preset.CUSTOM
        ? TimeRange.parse(from.get(), to.get(), now, zone)
        : preset.get().until(now);
  }

  /// The fields, to be filled in again.
  SavedSearch saved(String name) {
    return new SavedSearch(
        name,
        byTags.get(),
        byTags.get() ? tags.get().strip() : traceQl.get().strip(),
        minDuration.get(),
        maxDuration.get(),
        preset.get().name().toLowerCase(Locale.ROOT),
        from.get(),
        to.get(),
        limit.get());
  }

  /// Shows a search of the past; a range that is not known any more stays as it is.
  void fill(SavedSearch search) {
    byTags.set(search.byTags());
    (search.byTags() ? tags : traceQl).set(search.query());
    minDuration.set(search.least());
    maxDuration.set(search.most());
    Stream.of(TimeRange.Preset.values())
        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(search.range()))
        .forEach(preset::set);
    from.set(search.from());
    to.set(search.to());
    limit.set(search.limit());
  }

  /// The request the fields make.
  ///
  /// @throws InputException where a field cannot be read
  SearchRequest request(Instant now, ZoneId zone) throws InputException {
    TimeRange range = range(now, zone);
    if (!byTags.get()) {
      String query = traceQl.get().isBlank() ? "{ }" : traceQl.get().strip();
      return SearchRequest.of(new Query.TraceQl(query), range.start(), range.end(), limit.get());
    }
    Optional<Duration> min = DurationInput.parse(minDuration.get());
    Optional<Duration> max = DurationInput.parse(maxDuration.get());
    if (min.isPresent() && max.isPresent() && max.get().compareTo(min.get()) < 0) {
      throw new InputException(text("tempo.duration.order"));
    }
    return new SearchRequest(
        new Query.Tags(tags.get().strip()), range.start(), range.end(), limit.get(), min, max);
  }
}
