package org.mergescope.model.tempo;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.tempo.TempoException.Kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TlsTest {
  private static final String PASSWORD = "changeit";

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
    Path store = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=localhost",
                "-ext", "SAN=dns:localhost", "-storetype", "PKCS12", "-storepass", PASSWORD,
                "-keystore", store.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.txt").toFile())
            .start();
    assertEquals(0, keytool.waitFor());
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context.getSocketFactory();
  }
}
