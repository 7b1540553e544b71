package org.mergescope.app.view.connect;

import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.connect.ConnectViewModel.Field;
import org.mergescope.app.view.connect.ConnectViewModel.HeaderRow;
import org.mergescope.app.view.connect.ConnectViewModel.Outcome;
import org.mergescope.app.view.connect.ConnectViewModel.Scheme;
import org.mergescope.model.tempo.RecordedTempo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConnectViewModelTest {
  private final TraceSession session = new TraceSession();
  private final ConnectViewModel model = new ConnectViewModel(new DirectTaskRunner(), session);
  private boolean told;

  private Outcome connect(String url) {
    model.urlProperty().set(url);
    model.connect(() -> told = true);
    return model.outcomeProperty().get();
  }

  @Test
  void connectsTheSessionAndSaysWhatTheServerCanDo() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      assertEquals(new Outcome.Found("Tempo 3.0.3 · TraceQL · trace v2"), connect(tempo.url()));
    }
    assertTrue(told);
    assertEquals("3.0.3", session.connection().orElseThrow().server().version());
    assertFalse(model.busyProperty().get());
    session.disconnect();
  }

  @Test
  void triesWithoutConnecting() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("2.1.1")) {
      model.urlProperty().set(tempo.url());
      model.test();
    }
    assertEquals(
        new Outcome.Found("Tempo before 2.2 (no build information) · TraceQL · trace v1"), model.outcomeProperty().get());
    assertTrue(session.connection().isEmpty());
  }

  @Test
  void asksForTheTenantUnderItsField() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.startMultiTenant()) {
      Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, connect(tempo.url()));
      assertEquals(Field.TENANT, failed.field());
      model.tenantProperty().set("team-a");
      assertInstanceOf(Outcome.Open.class, model.outcomeProperty().get());
      assertInstanceOf(Outcome.Found.class, connect(tempo.url()));
    }
    session.disconnect();
  }

  @Test
  void saysUnderTheUrlThatNobodyAnswers() throws Exception {
    String url;
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      url = tempo.url();
    }
    Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, connect(url));
    assertEquals(Field.URL, failed.field());
    assertTrue(failed.sentence().contains(url), failed.sentence());
    assertFalse(told);
  }

  @Test
  void refusesAHeaderThatCannotBeOneBeforeAnythingIsSent() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      HeaderRow header = HeaderRow.empty();
      header.name().set("My header:");
      model.headers().add(header);
      assertEquals(
          new Outcome.Failed(
              Field.HEADERS,
              "“My header:” cannot be the name of a header: use letters, digits and hyphens, without spaces or a colon"),
          connect(tempo.url()));
      assertTrue(tempo.requests().isEmpty());
    }
  }

  @Test
  void sendsTenantHeadersAndWhoTheUserIs() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      HeaderRow header = HeaderRow.empty();
      header.name().set("X-Stage");
      header.value().set("test");
      model.headers().addAll(header, HeaderRow.empty());
      model.schemeProperty().set(Scheme.BASIC);
      model.userProperty().set("ann");
      model.passwordProperty().set("secret");
      connect(tempo.url());
      RecordedRequest request = tempo.takeRequest();
      assertEquals("test", request.getHeaders().get("X-Stage"));
      assertEquals("Basic YW5uOnNlY3JldA==", request.getHeaders().get("Authorization"));
    }
    session.disconnect();
  }

  @Test
  void isReadyOnlyWithAUrl() {
    assertTrue(model.ready().get());
    model.urlProperty().set("  ");
    assertFalse(model.ready().get());
  }
}
