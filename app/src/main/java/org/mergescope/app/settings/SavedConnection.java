package org.mergescope.app.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How to reach a Tempo again; never a secret: passwords, tokens and the values of headers have to be typed again.
///
/// @param url without user or password
/// @param tenant or ""
/// @param headers names of extra headers
/// @param user for HTTP Basic, or ""
/// @param authorities a file of certificates to trust
/// @param identity a file with our own certificate and its key
/// @param insecure whether the user ticked that any certificate is taken
/// @param timeLimit how long one request may take
public record SavedConnection(
    String name,
    String url,
    String tenant,
    List<String> headers,
    SignIn signIn,
    String user,
    Optional<Path> authorities,
    Optional<Path> identity,
    boolean insecure,
    Duration timeLimit) {
  /// How long one request may take unless the user says otherwise.
  public static final Duration USUAL_TIME_LIMIT = Duration.ofSeconds(30);

  public SavedConnection {
    headers = List.copyOf(headers);
    url = url.replaceAll("//[^/]*@", "//").replaceAll("[?#].*", "");
  }

  /// How a proxy in front of Tempo knows the user.
  public enum SignIn {
    NONE,
    BASIC,
    BEARER
  }

  /// The same under another name.
  public SavedConnection named(String other) {
    return new SavedConnection(other, url, tenant, headers, signIn, user, authorities, identity, insecure, timeLimit);
  }

  /// Whether something has to be typed again before it works.
  public boolean hasSecrets() {
    return signIn != SignIn.NONE || !headers.isEmpty();
  }
}
