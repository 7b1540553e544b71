package org.mergescope.model.tempo;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.mergescope.model.tempo.TempoException.Kind;

/// Addresses as people type and paste them.
final class TempoUrl {
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://.*");

  /// Tempo's own paths; what stands before is a prefix of a proxy or of `http_api_prefix`.
  private static final Pattern ENDPOINT =
      Pattern.compile("/(api/(v2/)?(traces|search|echo|status|metrics|overrides)(/.*)?|ready|status(/.*)?)/?$");

  private TempoUrl() {}

  /// The base URL, without an endpoint's path, query and fragment, and without a slash at its end; user and password
  /// stay.
  static HttpUrl parse(String typed) throws TempoException {
    String text = typed.strip();
    String withScheme = SCHEME.matcher(text).matches() ? text : (text.endsWith(":443") ? "https://" : "http://") + text;
    HttpUrl url = text.isEmpty() ? null : HttpUrl.parse(withScheme);
    if (url == null) {
      throw new TempoException(
          Kind.BAD_REQUEST,
          "“" + shown(text) + "” is no address of a Tempo: type one such as http://localhost:3200.",
          0);
    }
    String path = ENDPOINT.matcher(url.encodedPath()).replaceFirst("");
    return url.newBuilder().encodedPath(path.isEmpty() ? "/" : path.replaceAll("/+$", "") + "/").query(null)
        .fragment(null).build();
  }

  /// For people: no user, no password, no slash at the end.
  static String shown(HttpUrl url) {
    String text = url.newBuilder().username("").password("").build().toString();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  private static String shown(String text) {
    int at = text.lastIndexOf('@');
    String plain = at < 0 ? text : text.substring(at + 1);
    return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
  }
}
