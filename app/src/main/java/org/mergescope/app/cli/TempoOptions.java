package org.mergescope.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.tempo.TempoConnection;
import org.mergescope.model.tempo.TempoConnection.Authentication;
import org.mergescope.model.tempo.TempoConnection.Header;
import org.mergescope.model.tempo.TempoTls;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How to reach a Tempo.
final class TempoOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--tempo", paramLabel = "URL", description = "Tempo's address, such as http://localhost:3200.")
  private @Nullable String url;

  @Option(names = "--tenant", paramLabel = "NAME", description = "The tenant, sent as X-Scope-OrgID.")
  private @Nullable String tenant;

  @Option(names = "--header", paramLabel = "NAME=VALUE", description = "A header for a proxy; may be repeated.")
  private List<String> headers = List.of();

  @Option(names = "--user", paramLabel = "NAME:PASSWORD", description = "For HTTP Basic; $MERGESCOPE_USER if absent.")
  private @Nullable String user;

  @Option(names = "--bearer", paramLabel = "TOKEN", description = "For HTTP Bearer; $MERGESCOPE_BEARER if absent.")
  private @Nullable String bearer;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "30s",
      converter = TimeText.class,
      description = "The time limit of one request; 30s if absent.")
  private Duration timeout = Duration.ofSeconds(30);

  @Option(names = "--ca-file", paramLabel = "FILE", description = "Certificates (PEM) of authorities to trust as well.")
  private @Nullable Path authorities;

  @Option(
      names = "--client-certificate",
      paramLabel = "FILE",
      description = "Our certificate and key, in PEM or PKCS #12; its password in $MERGESCOPE_CERTIFICATE_PASSWORD.")
  private @Nullable Path certificate;

  @Option(names = "--insecure", description = "Trust any certificate; anyone on the way can read and change everything.")
  private boolean insecure;

  boolean isGiven() {
    return url != null;
  }

  TempoConnection connection() {
    if (url == null) {
      throw wrong("Tempo's address is missing: add --tempo URL, such as --tempo http://localhost:3200.");
    }
    return new TempoConnection(url, Optional.ofNullable(tenant), headers(), authentication(), timeout, tls());
  }

  private TempoTls tls() {
    String password = System.getenv("MERGESCOPE_CERTIFICATE_PASSWORD");
    Optional<TempoTls.Identity> identity =
        Optional.ofNullable(certificate)
            .map(file -> new TempoTls.Identity(file, password == null ? "" : password));
    return new TempoTls(Optional.ofNullable(authorities), identity, insecure);
  }

  private List<Header> headers() {
    List<Header> split = new ArrayList<>();
    for (String header : headers) {
      int equals = header.indexOf('=');
      if (equals <= 0) {
        throw wrong("--header needs a name and a value, such as --header X-Token=abc.");
      }
      split.add(new Header(header.substring(0, equals), header.substring(equals + 1)));
    }
    return split;
  }

  /// Secrets on a command line are seen by everyone on the machine, so they may come by the environment.
  private Authentication authentication() {
    if (user != null && bearer != null) {
      throw wrong("--user and --bearer exclude each other.");
    }
    String token = bearer != null || user != null ? bearer : System.getenv("MERGESCOPE_BEARER");
    if (token != null) {
      return new Authentication.Bearer(token);
    }
    String login = user != null ? user : System.getenv("MERGESCOPE_USER");
    if (login == null) {
      return new Authentication.None();
    }
    int colon = login.indexOf(':');
    if (colon <= 0) {
      throw wrong("--user needs a name and a password, such as --user ada:secret.");
    }
    return new Authentication.Basic(login.substring(0, colon), login.substring(colon + 1));
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
