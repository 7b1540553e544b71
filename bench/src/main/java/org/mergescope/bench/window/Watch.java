package org.mergescope.bench.window;

import java.util.concurrent.CompletableFuture;

/// What is looked at in each pulse until it is over.
abstract class Watch {
  final CompletableFuture<Shot> shot = new CompletableFuture<>();

  /// Just before the deed.
  abstract void begin();

  /// At the beginning of a pulse, so long after the one before.
  abstract void pulse(long now, long sinceLast);

  /// When the pulse has laid out the scene.
  abstract void laidOut(long now);
}
