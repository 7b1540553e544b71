package org.mergescope.model.tempo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.mergescope.model.tempo.CutOffTest.Sent;

/// Answers every request with the first bytes of a body, to the byte; then it closes the connection or falls silent.
final class DyingServer implements AutoCloseable {
  private static final int CHUNK = 500;

  private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch silence = new CountDownLatch(1);
  private final boolean silent;

  /// How the end of a body is told.
  enum Framing {
    LENGTH,
    CHUNKED,
    CLOSE
  }

  private DyingServer(int cut, byte[] body, Sent sent, boolean silent) throws IOException {
    this.silent = silent;
    Thread.ofVirtual().start(() -> {
      try {
        while (true) {
          Socket client = listening.accept();
          Thread.ofVirtual().start(() -> serve(client, cut, body, sent));
        }
      } catch (IOException closed) {
        end.countDown();
      }
    });
  }

  static DyingServer closingAfter(int cut, byte[] body, Sent sent) throws IOException {
    return new DyingServer(cut, body, sent, false);
  }

  static DyingServer silentAfter(int cut, byte[] body, Sent sent) throws IOException {
    return new DyingServer(cut, body, sent, true);
  }

  String url() {
    return "http://localhost:" + listening.getLocalPort();
  }

  /// Whether it has begun to say nothing.
  boolean isSilent() {
    return silence.getCount() == 0;
  }

  private void serve(Socket client, int cut, byte[] body, Sent sent) {
    try (client) {
      BufferedReader request =
          new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      for (String line = request.readLine(); line != null && !line.isEmpty(); ) {
        line = request.readLine();
      }
      OutputStream out = client.getOutputStream();
      out.write(head(body, sent).getBytes(StandardCharsets.ISO_8859_1));
      if (sent.framing() == Framing.CHUNKED) {
        chunks(out, cut, body);
      } else {
        out.write(body, 0, cut);
      }
      out.flush();
      if (silent) {
        silence.countDown();
        end.await();
      }
    } catch (SocketException gone) {
      silence.countDown();
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String head(byte[] body, Sent sent) {
    String framing =
        switch (sent.framing()) {
          case LENGTH -> "Content-Length: " + body.length + "\r\n";
          case CHUNKED -> "Transfer-Encoding: chunked\r\n";
          case CLOSE -> "Connection: close\r\n";
        };
    String packed = sent.gzip() ? "Content-Encoding: gzip\r\n" : "";
    return "HTTP/1.1 200 OK\r\nContent-Type: " + sent.contentType() + "\r\n" + packed + framing + "\r\n";
  }

  /// A cut in a chunk comes after a size that promises more.
  private static void chunks(OutputStream out, int cut, byte[] body) throws IOException {
    for (int from = 0; from < cut; from += CHUNK) {
      int size = Math.min(CHUNK, body.length - from);
      out.write((Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.write(body, from, Math.min(size, cut - from));
      if (from + size <= cut) {
        out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    if (cut == body.length) {
      out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
