package org.mergescope.model.tempo;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.tempo.TempoException.Kind;

/// Sets up a client's TLS as a connection wants it.
final class TlsTrust {
  private TlsTrust() {}

  static void apply(TempoTls tls, OkHttpClient.Builder client) throws TempoException {
    if (tls.equals(TempoTls.DEFAULT)) {
      return;
    }
    try {
      X509TrustManager trust = tls.insecure() ? new Anyone() : trust(tls);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys(tls), new TrustManager[] {trust}, null);
      client.sslSocketFactory(context.getSocketFactory(), trust);
      if (tls.insecure()) {
        client.hostnameVerifier((host, session) -> true);
      }
    } catch (GeneralSecurityException | IOException broken) {
      throw new TempoException(
          Kind.BAD_REQUEST, "TLS cannot be set up with these files (" + broken.getMessage() + "): choose others.", 0);
    }
  }

  private static KeyManager @Nullable [] keys(TempoTls tls) throws TempoException, GeneralSecurityException {
    if (tls.identity().isEmpty()) {
      return null;
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(TlsFiles.identity(tls.identity().get()), tls.identity().get().password().toCharArray());
    return keys.getKeyManagers();
  }

  private static X509TrustManager trust(TempoTls tls) throws TempoException, GeneralSecurityException, IOException {
    List<X509TrustManager> managers = new ArrayList<>();
    managers.add(manager(null));
    if (tls.authorities().isPresent()) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      int number = 0;
      for (Certificate certificate : TlsFiles.authorities(tls.authorities().get())) {
        store.setCertificateEntry("authority" + number++, certificate);
      }
      managers.add(manager(store));
    }
    return new AnyOf(managers);
  }

  private static X509TrustManager manager(@Nullable KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    for (TrustManager manager : factory.getTrustManagers()) {
      if (manager instanceof X509TrustManager trust) {
        return trust;
      }
    }
    throw new GeneralSecurityException("no trust manager for X.509");
  }

  /// Trusts what one of several trusts.
  private record AnyOf(List<X509TrustManager> managers) implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
      throw new CertificateException("this is a client");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
      CertificateException refused = new CertificateException("no authority");
      for (X509TrustManager manager : managers) {
        try {
          manager.checkServerTrusted(chain, type);
          return;
        } catch (CertificateException untrusted) {
          refused = untrusted;
        }
      }
      throw refused;
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return managers.stream()
          .flatMap(manager -> Arrays.stream(manager.getAcceptedIssuers()))
          .toArray(X509Certificate[]::new);
    }
  }

  /// Trusts anyone, where the user has said so.
  private record Anyone() implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
