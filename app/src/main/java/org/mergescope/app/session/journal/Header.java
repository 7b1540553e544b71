package org.mergescope.app.session.journal;

import java.util.List;

/// The first line of a journal: who writes it, and about which files.
public record Header(Writer writer, List<FileIdentity> files) {
  public Header {
    files = List.copyOf(files);
  }
}
