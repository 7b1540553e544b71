package org.mergescope.app.view.tempo;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import org.mergescope.app.view.tempo.BuilderViewModel.AttributeRow;
import org.mergescope.model.trace.SpanStatus;
import org.mergescope.model.traceql.Condition.Comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BuilderViewModelTest {
  private final StringProperty query = new SimpleStringProperty("{ }");
  private final BuilderViewModel model = new BuilderViewModel(query);

  @Test
  void fieldsAreAQuery() {
    model.serviceProperty().set("nginx");
    model.leastProperty().set("1.5s");
    model.mostProperty().set("2m");
    model.statusProperty().set(Optional.of(SpanStatus.ERROR));
    model.addAttribute();
    assertEquals(
        "{ resource.service.name = \"nginx\" && duration >= 1500ms && duration <= 120s && status = error }", query.get());
    AttributeRow row = model.attributes().getFirst();
    row.tag().set("span.http.status_code");
    row.comparison().set(Comparison.AT_LEAST);
    row.value().set("500");
    assertTrue(query.get().endsWith("&& span.http.status_code >= 500 }"), query.get());
    row.value().set("\"500\"");
    assertTrue(query.get().endsWith("&& span.http.status_code >= \"500\" }"), query.get());
    row.tag().set("plain");
    assertTrue(query.get().endsWith("&& .plain >= \"500\" }"), query.get());
    model.attributes().clear();
    assertTrue(query.get().endsWith("status = error }"), query.get());
  }

  @Test
  void aTextThatFieldsCanSayFillsThem() {
    model.functionProperty().set("compose-post");
    String written = query.get();
    query.set("{ name = \"x\" && duration >= 2s && span.n = \"5\" && .b = true }");
    assertTrue(model.expressibleProperty().get());
    assertEquals("", model.functionProperty().get());
    assertEquals("x", model.nameProperty().get());
    assertEquals("2s", model.leastProperty().get());
    assertEquals("\"5\"", model.attributes().getFirst().value().get());
    assertEquals("true", model.attributes().getLast().value().get());
    query.set(written);
    assertEquals("compose-post", model.functionProperty().get());
    assertEquals(written, query.get());
  }

  @Test
  void anyOtherTextStaysAsItIsAndIsSaidToBe() {
    String hand = "{ kind = server } | count() > 2";
    query.set(hand);
    assertFalse(model.expressibleProperty().get());
    assertEquals(hand, query.get());
    query.set("{ name = \"a\" && name = \"b\" }");
    assertFalse(model.expressibleProperty().get());
    model.startOver();
    assertTrue(model.expressibleProperty().get());
    assertEquals("{ }", query.get());
  }

  @Test
  void whatCannotBeReadIsSaidAndLeavesTheTextAlone() {
    model.serviceProperty().set("nginx");
    String before = query.get();
    model.leastProperty().set("soon");
    assertEquals("“soon” is not a duration: write 100ms, 1.5s or 2m", model.problemProperty().get());
    assertEquals(before, query.get());
    model.leastProperty().set("2s");
    assertEquals("", model.problemProperty().get());
    model.mostProperty().set("1s");
    assertEquals("The longest duration is shorter than the shortest", model.problemProperty().get());
    model.mostProperty().set("");
    model.attributes().add(AttributeRow.of("span.a", Comparison.MATCHES, "(["));
    assertTrue(model.problemProperty().get().contains("span.a cannot be read"), model.problemProperty().get());
  }
}
