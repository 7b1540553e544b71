package org.mergescope.app.view.tempo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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

  /// The request the fields make.
  ///
  /// @throws InputException where a field cannot be read
  SearchRequest request(Instant now, ZoneId zone) throws InputException {
    TimeRange range = preset.get() == TimeRange.Preset.CUSTOM
        ? TimeRange.parse(from.get(), to.get(), now, zone)
        : preset.get().until(now);
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
