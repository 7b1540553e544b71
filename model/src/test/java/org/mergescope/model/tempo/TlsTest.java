package org.mergescope.model.tempo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.tempo.TempoException.Kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TlsTest {
  private static final String PASSWORD = SelfSigned.PASSWORD;

  @TempDir private Path folder;

  @Test
  void aCertificateThatNobodyVouchesForIsNotTrusted() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.useHttps(selfSigned());
      server.start();
      String url = "https://localhost:" + server.getPort();
      try (TempoClient client = new TempoClient(TempoConnection.to(url))) {
        TempoException refused =
            assertThrows(TempoException.class, () -> client.connect(TempoClientTest::never));
        assertEquals(
            "The certificate of " + url + " is not trusted: give the file of its authority, or use an address with a "
                + "trusted certificate.",
            refused.getMessage());
        assertEquals(Kind.UNREACHABLE, refused.kind());
      }
    }
  }

  @Test
  void aCertificateOfAGivenAuthorityIsTrusted() throws Exception {
    try (MockWebServer server = secured()) {
      TempoTls own = new TempoTls(Optional.of(exported()), Optional.empty(), false);
      try (TempoClient client = client(server, own)) {
        assertEquals("Tempo before 2.2 (no build information)", client.connect(TempoClientTest::never).level());
      }
    }
  }

  @Test
  void anyCertificateIsTakenOnlyWhereThatIsSaid() throws Exception {
    try (MockWebServer server = secured()) {
      TempoTls blind = new TempoTls(Optional.empty(), Optional.empty(), true);
      try (TempoClient client = client(server, blind)) {
        assertEquals("Tempo before 2.2 (no build information)", client.connect(TempoClientTest::never).level());
      }
    }
  }

  @Test
  void aServerThatWantsToKnowUsGetsOurCertificate() throws Exception {
    try (MockWebServer server = secured()) {
      server.requireClientAuth();
      TempoTls.Identity archive = new TempoTls.Identity(folder.resolve("keys.p12"), PASSWORD);
      Path authorities = exported();
      TempoTls own = new TempoTls(Optional.of(authorities), Optional.of(archive), false);
      try (TempoClient client = client(server, own)) {
        assertEquals("Tempo before 2.2 (no build information)", client.connect(TempoClientTest::never).level());
      }
      TempoTls pem = new TempoTls(Optional.of(authorities), Optional.of(new TempoTls.Identity(pem(), "")), false);
      try (TempoClient client = client(server, pem)) {
        assertEquals("Tempo before 2.2 (no build information)", client.connect(TempoClientTest::never).level());
      }
      TempoTls nobody = new TempoTls(Optional.of(authorities), Optional.empty(), false);
      try (TempoClient client = client(server, nobody)) {
        assertThrows(TempoException.class, () -> client.connect(TempoClientTest::never));
      }
    }
  }

  @Test
  void filesThatHoldNoCertificateAreNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("notes.txt"), "hello");
    Path none = folder.resolve("none.pem");
    String url = "https://localhost:1";
    assertEquals(
        file + " holds no certificate: choose a file of certificates in PEM.",
        refusal(url, new TempoTls(Optional.of(file), Optional.empty(), false)));
    assertEquals(
        none + " cannot be read: check its name and its permissions.",
        refusal(url, new TempoTls(Optional.of(none), Optional.empty(), false)));
    assertEquals(
        file + " cannot be opened: it is no PKCS #12 archive, or the password is wrong.",
        refusal(url, new TempoTls(Optional.empty(), Optional.of(new TempoTls.Identity(file, "x")), false)));
    Path old =
        Files.writeString(
            folder.resolve("old.pem"),
            Files.readString(certificate()) + "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n");
    assertEquals(
        old + " holds a key in another form (RSA PRIVATE KEY): convert it with openssl pkcs8 -topk8 -nocrypt.",
        refusal(url, new TempoTls(Optional.empty(), Optional.of(new TempoTls.Identity(old, "")), false)));
  }

  private static String refusal(String url, TempoTls tls) {
    TempoConnection plain = TempoConnection.to(url);
    TempoConnection own =
        new TempoConnection(url, plain.tenant(), plain.headers(), plain.authentication(), plain.timeout(), tls);
    return String.valueOf(assertThrows(TempoException.class, () -> new TempoClient(own)).getMessage());
  }

  private static TempoClient client(MockWebServer server, TempoTls tls) throws TempoException {
    TempoConnection plain = TempoConnection.to("https://localhost:" + server.getPort());
    return new TempoClient(
        new TempoConnection(
            plain.url(), plain.tenant(), plain.headers(), plain.authentication(), plain.timeout(), tls));
  }

  /// A Tempo that knows tags and nothing else.
  private MockWebServer secured() throws Exception {
    MockWebServer server = new MockWebServer();
    server.useHttps(selfSigned());
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return switch (request.getUrl().encodedPath()) {
              case "/api/echo" -> FakeTempo.text(200, "echo");
              case "/api/search/tags" -> FakeTempo.json("{\"tagNames\":[]}");
              default -> FakeTempo.text(404, "404 page not found");
            };
          }
        });
    server.start();
    return server;
  }

  /// The server's certificate as the file of an authority.
  private Path exported() throws Exception {
    return certificate();
  }

  private Path certificate() throws Exception {
    if (!Files.exists(folder.resolve("keys.p12"))) {
      selfSigned();
    }
    Path file = folder.resolve("authority.pem");
    return Files.writeString(file, "some words\n" + block("CERTIFICATE", keys().getCertificate("server").getEncoded()));
  }

  private Path pem() throws Exception {
    String key = block("PRIVATE KEY", keys().getKey("server", PASSWORD.toCharArray()).getEncoded());
    return Files.writeString(folder.resolve("identity.pem"), Files.readString(certificate()) + key);
  }

  private static String block(String type, byte[] bytes) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + type + "-----\n" + base64 + "\n-----END " + type + "-----\n";
  }

  private KeyStore keys() throws IOException, GeneralSecurityException {
    return SelfSigned.keys(folder);
  }

  /// A server that takes the first bytes of TLS for a bad request, as web servers do.
  @Test
  void plainHttpIsNoTls() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.startVirtualThread(() -> refusePlainly(server));
      String url = "https://localhost:" + server.getLocalPort();
      try (TempoClient client = new TempoClient(TempoConnection.to(url))) {
        TempoException refused =
            assertThrows(TempoException.class, () -> client.connect(TempoClientTest::never));
        assertEquals(url + " answers, but not with TLS: try http:// instead of https://.", refused.getMessage());
        assertEquals(Kind.NOT_TEMPO, refused.kind());
      }
    }
  }

  private static void refusePlainly(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        socket.shutdownOutput();
        socket.getInputStream().readAllBytes();
      } catch (IOException gone) {
        // The client hung up, or the test is over.
      }
    }
  }

  private SSLSocketFactory selfSigned() throws IOException, InterruptedException, GeneralSecurityException {
    return SelfSigned.sockets(folder);
  }
}
