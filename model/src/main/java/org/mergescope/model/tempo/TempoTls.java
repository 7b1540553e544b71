package org.mergescope.model.tempo;

import java.nio.file.Path;
import java.util.Optional;

/// Whom to trust, and who we are, on an address with https.
///
/// @param authorities a file of certificates in PEM: servers that they vouch for are trusted beside those that Java trusts
/// @param identity our own certificate, for servers that want one
/// @param insecure whether any certificate for any host is taken: anyone on the way can read and change everything
public record TempoTls(Optional<Path> authorities, Optional<Identity> identity, boolean insecure) {
  /// Trusts what Java trusts.
  public static final TempoTls DEFAULT = new TempoTls(Optional.empty(), Optional.empty(), false);

  /// Our certificate with its key: one file of both in PEM (an unencrypted PKCS #8 key), or a PKCS #12 archive.
  ///
  /// @param password of the archive, or ""
  public record Identity(Path file, String password) {
    @Override
    public String toString() {
      return "Identity[" + file + "]";
    }
  }
}
