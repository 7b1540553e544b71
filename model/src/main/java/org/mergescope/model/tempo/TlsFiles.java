package org.mergescope.model.tempo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mergescope.model.tempo.TempoException.Kind;

/// Reads certificates and keys from the files that people have: PEM and PKCS #12.
final class TlsFiles {
  private static final Pattern KEY =
      Pattern.compile("-----BEGIN ([A-Z ]*PRIVATE KEY)-----([A-Za-z0-9+/=\\s]*)-----END", Pattern.DOTALL);
  private static final List<String> ALGORITHMS = List.of("EC", "RSA", "Ed25519");

  private TlsFiles() {}

  static Collection<? extends Certificate> authorities(Path file) throws TempoException {
    Collection<? extends Certificate> certificates = certificates(read(file), file);
    if (certificates.isEmpty()) {
      throw fail(file + " holds no certificate: choose a file of certificates in PEM.");
    }
    return certificates;
  }

  /// A key store with the key and its chain.
  static KeyStore identity(TempoTls.Identity identity) throws TempoException {
    byte[] bytes = read(identity.file());
    char[] password = identity.password().toCharArray();
    boolean pem = new String(bytes, StandardCharsets.ISO_8859_1).contains("-----BEGIN");
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      if (pem) {
        store.load(null, password);
        Certificate[] chain = certificates(bytes, identity.file()).toArray(new Certificate[0]);
        if (chain.length == 0) {
          throw fail(identity.file() + " holds no certificate beside the key: put both into one file.");
        }
        store.setKeyEntry("identity", key(bytes, identity.file()), password, chain);
      } else {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
          store.load(in, password);
        }
      }
      return store;
    } catch (IOException wrongPassword) {
      throw fail(identity.file() + " cannot be opened: it is no PKCS #12 archive, or the password is wrong.");
    } catch (GeneralSecurityException broken) {
      throw fail(identity.file() + " holds no usable key and certificate (" + broken.getMessage() + ").");
    }
  }

  private static PrivateKey key(byte[] bytes, Path file) throws TempoException, GeneralSecurityException {
    Matcher key = KEY.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    if (!key.find()) {
      throw fail(file + " holds no private key: put the certificate and its key into one file.");
    }
    if (!key.group(1).equals("PRIVATE KEY")) {
      throw fail(file + " holds a key in another form (" + key.group(1) + "): convert it with openssl pkcs8 -topk8 "
          + "-nocrypt.");
    }
    PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(key.group(2)));
    for (String algorithm : ALGORITHMS) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(spec);
      } catch (InvalidKeySpecException another) {
        // Then it may be of the next.
      }
    }
    throw fail(file + " holds a key of a kind that is not read: use one of " + String.join(", ", ALGORITHMS) + ".");
  }

  private static Collection<? extends Certificate> certificates(byte[] bytes, Path file) throws TempoException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    StringBuilder only = new StringBuilder();
    Matcher certificate = Pattern.compile("-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----").matcher(text);
    while (certificate.find()) {
      only.append(certificate.group()).append('\n');
    }
    try {
      return CertificateFactory.getInstance("X.509")
          .generateCertificates(new ByteArrayInputStream(only.toString().getBytes(StandardCharsets.ISO_8859_1)));
    } catch (GeneralSecurityException broken) {
      throw fail(file + " holds a certificate that cannot be read: export it again in PEM.");
    }
  }

  private static byte[] read(Path file) throws TempoException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw fail(file + " cannot be read: check its name and its permissions.");
    }
  }

  private static TempoException fail(String sentence) {
    return new TempoException(Kind.BAD_REQUEST, sentence, 0);
  }
}
