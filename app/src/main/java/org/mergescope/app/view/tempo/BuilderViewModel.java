package org.mergescope.app.view.tempo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.mergescope.model.trace.SpanStatus;
import org.mergescope.model.traceql.Condition;
import org.mergescope.model.traceql.Condition.Comparison;
import org.mergescope.model.traceql.Literal;
import org.mergescope.model.traceql.SpanConditions;

import static org.mergescope.app.view.Texts.text;

/// The fields of the query builder. They and the text are one query: a field changes the text, a text that fields can say
/// fills them, and of any other text they say that they cannot.
final class BuilderViewModel {
  private final StringProperty query;
  private final StringProperty function = field("function");
  private final StringProperty service = field("service");
  private final StringProperty name = field("name");
  private final StringProperty deployment = field("deployment");
  private final StringProperty least = field("least");
  private final StringProperty most = field("most");
  private final ObjectProperty<Optional<SpanStatus>> status =
      new SimpleObjectProperty<>(this, "status", Optional.empty());
  private final ObservableList<AttributeRow> attributes = FXCollections.observableArrayList();
  private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", true);
  private final ReadOnlyBooleanWrapper expressible = new ReadOnlyBooleanWrapper(this, "expressible", true);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
  private boolean filling;

  /// A comparison of an attribute being written; `tag` is as a query writes it, such as `span.http.target`.
  record AttributeRow(StringProperty tag, ObjectProperty<Comparison> comparison, StringProperty value) {
    static AttributeRow of(String tag, Comparison comparison, String value) {
      return new AttributeRow(
          new SimpleStringProperty(tag), new SimpleObjectProperty<>(comparison), new SimpleStringProperty(value));
    }
  }

  /// A builder of a query's text.
  BuilderViewModel(StringProperty query) {
    this.query = query;
    Stream.of(function, service, name, deployment, least, most)
        .forEach(field -> field.subscribe((before, after) -> write()));
    status.subscribe((before, after) -> write());
    attributes.addListener((ListChangeListener<AttributeRow>) change -> {
      while (change.next()) {
        change.getAddedSubList().forEach(this::follow);
      }
      write();
    });
    query.subscribe(this::read);
  }

  private StringProperty field(String field) {
    return new SimpleStringProperty(this, field, "");
  }

  private void follow(AttributeRow row) {
    row.tag().subscribe((before, after) -> write());
    row.comparison().subscribe((before, after) -> write());
    row.value().subscribe((before, after) -> write());
  }

  StringProperty functionProperty() {
    return function;
  }

  StringProperty serviceProperty() {
    return service;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty deploymentProperty() {
    return deployment;
  }

  StringProperty leastProperty() {
    return least;
  }

  StringProperty mostProperty() {
    return most;
  }

  ObjectProperty<Optional<SpanStatus>> statusProperty() {
    return status;
  }

  ObservableList<AttributeRow> attributes() {
    return attributes;
  }

  /// Whether the fields are seen.
  BooleanProperty shownProperty() {
    return shown;
  }

  /// Whether the fields can say what the text says.
  ReadOnlyBooleanProperty expressibleProperty() {
    return expressible.getReadOnlyProperty();
  }

  /// What is wrong in a field, a sentence, or "".
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  void addAttribute() {
    attributes.add(AttributeRow.of("", Comparison.EQUAL, ""));
  }

  /// Empties the fields and with them the text.
  void startOver() {
    query.set(SpanConditions.ALL.text());
  }

  private void write() {
    if (filling) {
      return;
    }
    try {
      SpanConditions conditions = conditions();
      problem.set(conditions.wrongRegex().orElse(""));
      filling = true;
      query.set(conditions.text());
      expressible.set(true);
    } catch (InputException unreadable) {
      problem.set(String.valueOf(unreadable.getMessage()));
    } finally {
      filling = false;
    }
  }

  private SpanConditions conditions() throws InputException {
    List<Condition> all = new ArrayList<>();
    given(function).map(Condition.Function::new).ifPresent(all::add);
    given(service).map(Condition.Service::new).ifPresent(all::add);
    given(name).map(Condition.Name::new).ifPresent(all::add);
    given(deployment).map(Condition.Deployment::new).ifPresent(all::add);
    Optional<Duration> shortest = DurationInput.parse(least.get());
    Optional<Duration> longest = DurationInput.parse(most.get());
    if (shortest.isPresent() && longest.isPresent() && longest.get().compareTo(shortest.get()) < 0) {
      throw new InputException(text("tempo.duration.order"));
    }
    if (shortest.isPresent() || longest.isPresent()) {
      all.add(new Condition.Lasts(shortest, longest));
    }
    status.get().map(Condition.Status::new).ifPresent(all::add);
    for (AttributeRow row : attributes) {
      String tag = row.tag().get().strip();
      if (tag.isEmpty() || row.value().get().isEmpty()) {
        continue;
      }
      int dot = tag.indexOf('.');
      boolean scoped = dot >= 0 && List.of("", "span", "resource", "event", "link", "instrumentation")
          .contains(tag.substring(0, dot));
      String key = Literal.text(scoped ? tag.substring(dot + 1) : tag);
      all.add(new Condition.Attribute(
          scoped ? tag.substring(0, dot) : "", key, row.comparison().get(), value(row)));
    }
    return new SpanConditions(all);
  }

  /// A regular expression is text, whatever it looks like; text in quotes is text too.
  private static Condition.Value value(AttributeRow row) {
    String written = row.value().get();
    boolean regex = row.comparison().get() == Comparison.MATCHES || row.comparison().get() == Comparison.MATCHES_NOT;
    if (written.length() > 1 && written.startsWith("\"") && written.endsWith("\"")) {
      return new Condition.Value.Text(Literal.text(written));
    }
    return regex ? new Condition.Value.Text(written) : Condition.Value.of(written);
  }

  private static Optional<String> given(StringProperty field) {
    return Optional.of(field.get().strip()).filter(written -> !written.isEmpty());
  }

  private void read(String written) {
    if (filling) {
      return;
    }
    Optional<SpanConditions> read = SpanConditions.read(written).filter(BuilderViewModel::hasEachOnce);
    expressible.set(read.isPresent());
    problem.set("");
    filling = true;
    try {
      fill(read.orElse(SpanConditions.ALL));
    } finally {
      filling = false;
    }
  }

  /// Fields hold one value each.
  private static boolean hasEachOnce(SpanConditions conditions) {
    List<String> kinds = conditions.conditions().stream()
        .filter(condition -> !(condition instanceof Condition.Attribute))
        .map(condition -> condition instanceof Condition.Lasts lasts
            ? "Lasts" + lasts.least().isPresent()
            : condition.getClass().getSimpleName())
        .toList();
    return kinds.stream().distinct().count() == kinds.size();
  }

  private void fill(SpanConditions conditions) {
    Stream.of(function, service, name, deployment, least, most).forEach(field -> field.set(""));
    status.set(Optional.empty());
    attributes.clear();
    for (Condition condition : conditions.conditions()) {
      switch (condition) {
        case Condition.Function(String value) -> function.set(value);
        case Condition.Service(String value) -> service.set(value);
        case Condition.Name(String value) -> name.set(value);
        case Condition.Deployment(String value) -> deployment.set(value);
        case Condition.Status(SpanStatus value) -> status.set(Optional.of(value));
        case Condition.Lasts lasts -> {
          lasts.least().ifPresent(value -> least.set(Literal.duration(value)));
          lasts.most().ifPresent(value -> most.set(Literal.duration(value)));
        }
        case Condition.Attribute(String scope, String key, Comparison comparison, Condition.Value value) ->
            attributes.add(AttributeRow.of(Literal.attribute(scope, key), comparison, shown(value)));
      }
    }
  }

  private static String shown(Condition.Value value) {
    return switch (value) {
      case Condition.Value.Text(String text) ->
          Condition.Value.of(text) instanceof Condition.Value.Text ? text : Literal.string(text);
      case Condition.Value.Whole(long number) -> Long.toString(number);
      case Condition.Value.Real(double number) -> Double.toString(number);
      case Condition.Value.Bool(boolean bool) -> Boolean.toString(bool);
    };
  }

  /// For people: "any", "error".
  static String label(Optional<SpanStatus> status) {
    return status.map(value -> value.name().toLowerCase(Locale.ROOT)).orElse(text("tempo.builder.any"));
  }
}
