package org.mergescope.model.tempo;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import okhttp3.Credentials;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.mergescope.model.tempo.TempoConnection.Authentication;
import org.mergescope.model.tempo.TempoException.Kind;

/// Sends GET requests to one server and reads the answers: bounded in time and size, cancellable, tried again where
/// that can help. Redirects are followed on the same host only, so that no header meets another one.
final class Http implements AutoCloseable {
  static final int MAX_AT_ONCE = 8;
  private static final int MAX_REDIRECTS = 5;
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
  private static final Set<Integer> REDIRECT = Set.of(301, 302, 303, 307, 308);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final HttpUrl base;
  private final Headers headers;
  private final Duration timeout;
  private final TempoLimits limits;
  private final OkHttpClient client;

  Http(TempoConnection connection, TempoLimits limits) throws TempoException {
    HttpUrl typed = TempoUrl.parse(connection.url());
    this.base = typed.newBuilder().username("").password("").build();
    this.headers = headers(connection, typed);
    this.timeout = connection.timeout();
    this.limits = limits;
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .followRedirects(false)
            .connectTimeout(timeout.compareTo(Duration.ofSeconds(10)) < 0 ? timeout : Duration.ofSeconds(10))
            .readTimeout(Duration.ZERO);
    TlsTrust.apply(connection.tls(), builder);
    this.client = builder.build();
    client.dispatcher().setMaxRequestsPerHost(MAX_AT_ONCE);
  }

  private static Headers headers(TempoConnection connection, HttpUrl typed) throws TempoException {
    Headers.Builder headers = new Headers.Builder().set("User-Agent", "mergescope");
    add(headers, "Authorization", authorization(connection.authentication(), typed));
    add(headers, "X-Scope-OrgID", connection.tenant().orElse("").strip());
    for (TempoConnection.Header header : connection.headers()) {
      add(headers, header.name().strip(), header.value().strip());
    }
    return headers.build();
  }

  private static void add(Headers.Builder headers, String name, String value) throws TempoException {
    if (value.isEmpty()) {
      return;
    }
    try {
      headers.set(name, value);
    } catch (IllegalArgumentException notHttp) {
      throw new TempoException(
          Kind.BAD_REQUEST,
          "The header “" + name.replaceAll("\\p{Cntrl}", " ") + "” cannot be sent: HTTP allows neither line breaks nor "
              + "letters beyond ASCII in it; correct it.",
          0);
    }
  }

  private static String authorization(Authentication authentication, HttpUrl typed) {
    return switch (authentication) {
      case Authentication.None() ->
          typed.username().isEmpty()
              ? ""
              : Credentials.basic(typed.username(), typed.password(), StandardCharsets.UTF_8);
      case Authentication.Basic(String user, String password) ->
          Credentials.basic(user, password, StandardCharsets.UTF_8);
      case Authentication.Bearer(String token) -> "Bearer " + token.strip();
    };
  }

  /// The server's address for people, without secrets.
  String where() {
    return TempoUrl.shown(base);
  }

  /// The URL of an endpoint, ready for parameters.
  HttpUrl.Builder url(String path) {
    return base.newBuilder().addEncodedPathSegments(path.substring(1));
  }

  /// Asks once, for finding out about a server: the answer of now counts.
  Answer ask(HttpUrl url, String accept, BooleanSupplier cancelled) throws TempoException {
    return once(url, accept, System.nanoTime() + timeout.toNanos(), cancelled);
  }

  /// Asks, and again while the server is busy, once more where nobody answers, all within the time of one request.
  Answer get(HttpUrl url, String accept, BooleanSupplier cancelled) throws TempoException {
    long deadline = System.nanoTime() + timeout.toNanos();
    boolean first = true;
    for (Duration delay : limits.retryDelays()) {
      try {
        Answer answer = once(url, accept, deadline, cancelled);
        if (!BUSY.contains(answer.status())) {
          return answer;
        }
        Duration pause = pause(delay, answer);
        if (!Pause.fits(pause, deadline)) {
          return answer;
        }
        Pause.sleep(pause, cancelled);
      } catch (TempoException failure) {
        if (!first || !(failure.getCause() instanceof ConnectException) || !Pause.fits(delay, deadline)) {
          throw failure;
        }
        Pause.sleep(delay, cancelled);
      }
      first = false;
    }
    return once(url, accept, deadline, cancelled);
  }

  /// What the server asks for, else the delay with some luck in it, so that many clients do not come back together.
  private static Duration pause(Duration delay, Answer answer) {
    if (!answer.retryAfter().matches("\\d{1,4}")) {
      return delay.plusNanos((long) (delay.toNanos() * ThreadLocalRandom.current().nextDouble(0.25)));
    }
    Duration asked = Duration.ofSeconds(Integer.parseInt(answer.retryAfter()));
    return asked.compareTo(delay) < 0 ? delay : asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
  }

  private Answer once(HttpUrl url, String accept, long deadline, BooleanSupplier cancelled) throws TempoException {
    HttpUrl next = url;
    for (int hop = 0; ; hop++) {
      Answer answer = exchange(next, accept, deadline, cancelled);
      HttpUrl target = REDIRECT.contains(answer.status()) ? next.resolve(answer.location()) : null;
      if (target == null || hop == MAX_REDIRECTS || !isSameHost(next, target)) {
        return answer;
      }
      next = target;
    }
  }

  private static boolean isSameHost(HttpUrl from, HttpUrl to) {
    boolean samePort = from.port() == to.port() && from.scheme().equals(to.scheme());
    boolean upgrade = !from.isHttps() && to.isHttps();
    return from.host().equals(to.host()) && (samePort || upgrade);
  }

  private Answer exchange(HttpUrl url, String accept, long deadline, BooleanSupplier cancelled) throws TempoException {
    Request request = new Request.Builder().url(url).headers(headers).header("Accept", accept).build();
    Exchange exchange = new Exchange(client.newCall(request), limits.maxBodyBytes());
    return switch (exchange.run(Duration.ofNanos(Math.max(1_000_000, deadline - System.nanoTime())), cancelled)) {
      case Exchange.Answered(Answer answer) -> answer;
      case Exchange.TooLarge() ->
          throw new TempoException(
              Kind.TOO_LARGE,
              "The answer of " + where() + " is larger than " + (limits.maxBodyBytes() >> 20) + " MiB and was not "
                  + "read: choose a smaller limit or a shorter time range.",
              0);
      case Exchange.Failed(IOException failure, boolean answering) ->
          throw new NetworkFailure(where()).of(failure, answering, timeout);
    };
  }

  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
