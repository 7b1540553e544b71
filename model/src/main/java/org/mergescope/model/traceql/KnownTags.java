package org.mergescope.model.traceql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What is known about the tags of a server: names by scope, and the values of those that were asked for.
///
/// @param names by scope (`span`, `resource`, `event`, `link`, `instrumentation`; "" where the server does not tell), sorted
/// @param values by the tag as a query writes it, such as `span.http.target` or `status`
public record KnownTags(Map<String, List<String>> names, Map<String, List<TagValue>> values) {
  /// Nothing but what every server has.
  public static final KnownTags NONE = new KnownTags(Map.of(), Map.of());

  /// What TraceQL knows without any data. Servers have left some out of their answers, so they are listed here.
  public static final List<String> INTRINSICS =
      List.of(
          "duration", "kind", "name", "rootName", "rootServiceName", "status", "statusMessage", "traceDuration",
          "event:name", "event:timeSinceStart", "instrumentation:name", "instrumentation:version", "link:spanID",
          "link:traceID", "span:duration", "span:id", "span:kind", "span:name", "span:status", "span:statusMessage",
          "trace:duration", "trace:id", "trace:rootName", "trace:rootService");

  private static final List<TagValue> STATUSES = keywords("error", "ok", "unset");
  private static final List<TagValue> KINDS =
      keywords("server", "client", "internal", "producer", "consumer", "unspecified");

  public KnownTags {
    Map<String, List<String>> sorted = new TreeMap<>();
    names.forEach((scope, tags) -> sorted.put(scope, tags.stream().sorted().distinct().toList()));
    names = Collections.unmodifiableMap(sorted);
    values = Map.copyOf(values);
  }

  /// The same with the values of one more tag.
  public KnownTags with(String tag, List<TagValue> more) {
    Map<String, List<TagValue>> all = new LinkedHashMap<>(values);
    all.put(tag, List.copyOf(more));
    return new KnownTags(names, all);
  }

  /// The values of a tag; of enumerations without asking.
  public List<TagValue> values(String tag) {
    return switch (tag) {
      case "status", "span:status" -> STATUSES;
      case "kind", "span:kind" -> KINDS;
      default -> values.getOrDefault(tag, List.of());
    };
  }

  /// Every tag as a query writes it: attributes with their scope, then intrinsics.
  public List<String> fields() {
    List<String> fields = new ArrayList<>();
    names.forEach((scope, tags) -> tags.forEach(tag -> fields.add(Literal.attribute(scope, tag))));
    fields.addAll(INTRINSICS);
    return fields;
  }

  private static List<TagValue> keywords(String... words) {
    return Stream.of(words).map(word -> new TagValue("keyword", word)).toList();
  }
}
