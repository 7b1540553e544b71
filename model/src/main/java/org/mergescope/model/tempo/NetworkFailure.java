package org.mergescope.model.tempo;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.mergescope.model.tempo.TempoException.Kind;

/// Words for requests that got no whole answer.
final class NetworkFailure {
  private final String where;

  NetworkFailure(String where) {
    this.where = where;
  }

  /// @param answering whether the headers of an answer had come
  TempoException of(IOException failure, boolean answering, Duration timeout) {
    TempoException worded = word(failure, answering, timeout);
    worded.initCause(failure);
    return worded;
  }

  private TempoException word(IOException failure, boolean answering, Duration timeout) {
    return switch (failure) {
      case InterruptedIOException late when answering ->
          fail(Kind.TIMEOUT, "The answer of " + where + " did not come whole within " + seconds(timeout) + ": try again, "
              + "or raise the time limit.");
      case InterruptedIOException late -> timeout(timeout, late instanceof SocketTimeoutException && isConnect(late));
      case IOException any when answering ->
          fail(Kind.BROKEN_ANSWER, "The answer of " + where + " broke off in the middle: try again; if it stays so, "
              + "a proxy in front of Tempo may limit size or time.");
      case UnknownHostException unknown ->
          fail(Kind.UNREACHABLE, "The host of " + where + " is not known: check its name, the network and the VPN.");
      case NoRouteToHostException noRoute ->
          fail(Kind.UNREACHABLE, where + " cannot be reached (no route to host): check the network and the VPN.");
      case ConnectException refused ->
          fail(Kind.UNREACHABLE, "Nothing answers at " + where + " (connection refused): start Tempo, or check host "
              + "and port; its usual port is 3200.");
      case SSLPeerUnverifiedException other ->
          fail(Kind.UNREACHABLE, "The certificate of " + where + " belongs to another host: check the address.");
      case SSLHandshakeException untrusted when isCertificate(untrusted) ->
          fail(Kind.UNREACHABLE, "The certificate of " + where + " is not trusted: give the file of its authority, "
              + "or use an address with a trusted certificate.");
      case SSLException noTls ->
          fail(Kind.NOT_TEMPO, where + " answers, but not with TLS: try http:// instead of https://.");
      case ProtocolException noHttp -> notHttp();
      case IOException closed when closed.getCause() instanceof EOFException -> notHttp();
      default ->
          fail(Kind.UNREACHABLE, "The connection to " + where + " failed (" + reason(failure) + "): try again, and "
              + "check the network.");
    };
  }

  private TempoException timeout(Duration timeout, boolean connecting) {
    return connecting
        ? fail(Kind.TIMEOUT, where + " accepts no connection: check host and port, the network and the VPN.")
        : fail(Kind.TIMEOUT, where + " did not answer within " + seconds(timeout) + ": try again, choose a shorter time "
            + "range, or raise the time limit.");
  }

  private static String seconds(Duration timeout) {
    return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
  }

  private static boolean isConnect(IOException late) {
    String message = String.valueOf(late.getMessage());
    return message.contains("connect") || message.contains("Connect");
  }

  private static boolean isCertificate(SSLException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof GeneralSecurityException) {
        return true;
      }
    }
    return String.valueOf(failure.getMessage()).contains("certificate");
  }

  private TempoException notHttp() {
    return fail(Kind.NOT_TEMPO, where + " answers, but not with HTTP: check the port; Tempo's for HTTP is usually 3200 "
        + "(9095 and 4317 speak gRPC).");
  }

  private static String reason(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  private static TempoException fail(Kind kind, String sentence) {
    return new TempoException(kind, sentence, 0);
  }
}
