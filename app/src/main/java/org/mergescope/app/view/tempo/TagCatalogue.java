package org.mergescope.app.view.tempo;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.session.TraceSession.Connected;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.merge.FunctionMapper;
import org.mergescope.model.trace.Attributes;
import org.mergescope.model.traceql.KnownTags;
import org.mergescope.model.traceql.TagValue;

import static org.mergescope.app.view.Texts.text;

/// What the connected server knows of tags, asked for once each: completion never waits for it, and fills when it comes.
final class TagCatalogue {
  private static final List<String> FUNCTION_TAGS =
      List.of("span.http.target", "span.url.path", "resource.faas.name", "span.faas.name");
  private static final List<String> DEPLOYMENT_TAGS =
      List.of("resource.deployment.environment.name", "resource.deployment.environment");

  private final TaskRunner tasks;
  private final TraceSession session;
  private final Supplier<TimeRange> range;
  private final ReadOnlyObjectWrapper<KnownTags> known = new ReadOnlyObjectWrapper<>(this, "known", KnownTags.NONE);
  private final Set<String> asked = new HashSet<>();

  /// A catalogue that is emptied with the connection.
  ///
  /// @param range over which tags are asked for
  TagCatalogue(TaskRunner tasks, TraceSession session, Supplier<TimeRange> range) {
    this.tasks = tasks;
    this.session = session;
    this.range = range;
    session.connectionProperty().subscribe(this::follow);
  }

  ReadOnlyObjectProperty<KnownTags> knownProperty() {
    return known.getReadOnlyProperty();
  }

  /// The values of a tag, as far as they are known; what is not is asked for.
  List<String> values(String tag) {
    want(tag);
    return known.get().values(tag).stream().map(TagValue::text).toList();
  }

  /// Names of functions that requests were for.
  List<String> functions() {
    return FUNCTION_TAGS.stream()
        .flatMap(tag -> values(tag).stream().flatMap(value -> function(tag, value)))
        .distinct()
        .sorted()
        .toList();
  }

  List<String> deployments() {
    return DEPLOYMENT_TAGS.stream().flatMap(tag -> values(tag).stream()).distinct().sorted().toList();
  }

  private static Stream<String> function(String tag, String value) {
    String key = tag.substring(tag.indexOf('.') + 1);
    Attributes attributes = new Attributes(List.of(new Attributes.Attribute(key, value, "string")));
    return FunctionMapper.deployedName(attributes).stream();
  }

  /// Asks for the names of tags, once a connection.
  void wantNames() {
    Connected connected = session.connectionProperty().get();
    if (connected == null || !asked.add("")) {
      return;
    }
    TimeRange over = range.get();
    tasks.run(
        "tag names",
        text("tempo.tags.asking"),
        (progress, cancelled) -> connected.client().tags(over.start(), over.end(), cancelled),
        names -> here(connected).ifPresent(now -> known.set(new KnownTags(names.names(), known.get().values()))),
        failure -> asked.remove(""));
  }

  /// Asks for the values of a tag, once a connection.
  void want(String tag) {
    Connected connected = session.connectionProperty().get();
    if (connected == null || tag.isEmpty() || !asked.add(tag)) {
      return;
    }
    TimeRange over = range.get();
    Instant start = over.start();
    tasks.run(
        "tag values " + tag,
        text("tempo.tags.asking"),
        (progress, cancelled) -> connected.client().tagValues(tag, "", start, over.end(), cancelled),
        values -> here(connected).ifPresent(now -> known.set(known.get().with(tag, values))),
        failure -> known.set(known.get().with(tag, List.of())));
  }

  private Optional<Connected> here(Connected asker) {
    return session.connection().filter(now -> now.equals(asker));
  }

  private void follow(@Nullable Connected connected) {
    asked.clear();
    known.set(KnownTags.NONE);
    if (connected != null) {
      wantNames();
    }
  }
}
