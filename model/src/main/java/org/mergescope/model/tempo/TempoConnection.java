package org.mergescope.model.tempo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How to reach a Tempo. Holds secrets: `toString` leaves them out.
///
/// @param url base URL, may have a path prefix; `/api/…` is appended
/// @param tenant value of `X-Scope-OrgID`
/// @param headers extra headers for a proxy in front
/// @param timeout how long one request may take altogether
/// @param tls whom to trust on an address with https
public record TempoConnection(
    String url,
    Optional<String> tenant,
    List<Header> headers,
    Authentication authentication,
    Duration timeout,
    TempoTls tls) {
  public TempoConnection {
    headers = List.copyOf(headers);
  }

  /// A connection that trusts what Java trusts.
  public TempoConnection(
      String url, Optional<String> tenant, List<Header> headers, Authentication authentication, Duration timeout) {
    this(url, tenant, headers, authentication, timeout, TempoTls.DEFAULT);
  }

  /// A connection with nothing but a URL, 30 s a request.
  public static TempoConnection to(String url) {
    return new TempoConnection(
        url, Optional.empty(), List.of(), new Authentication.None(), Duration.ofSeconds(30));
  }

  /// An HTTP header; its value may be a secret.
  public record Header(String name, String value) {
    @Override
    public String toString() {
      return "Header[" + name + "]";
    }
  }

  /// How a proxy in front of Tempo knows the user.
  public sealed interface Authentication {
    /// Not at all.
    record None() implements Authentication {}

    /// HTTP Basic.
    record Basic(String user, String password) implements Authentication {
      @Override
      public String toString() {
        return "Basic[" + user + "]";
      }
    }

    /// HTTP Bearer.
    record Bearer(String token) implements Authentication {
      @Override
      public String toString() {
        return "Bearer";
      }
    }
  }

  @Override
  public String toString() {
    return "TempoConnection[" + url.replaceAll("//[^/]*@", "//") + "]";
  }
}
