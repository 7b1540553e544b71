package org.mergescope.model.fuzz;

import java.util.Random;

/// One way to change a text; the same random numbers make the same change.
@FunctionalInterface
interface Mutation {
  /// The changed text.
  ///
  /// @param other another text of the corpus, to take parts from
  byte[] apply(byte[] text, byte[] other, Random random);
}
