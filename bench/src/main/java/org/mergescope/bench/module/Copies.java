package org.mergescope.bench.module;

import java.io.IOException;
import java.nio.file.Path;

/// The functions of the standard library's module, copied under new names until the file is big enough.
///
/// @param megabytes size to reach
public record Copies(int megabytes) implements Recipe {
  private static final Recipe ORIGINAL = new StandardLibrary();

  @Override
  public String name() {
    return "copies";
  }

  @Override
  public String description() {
    return "the functions of std many times, every other copy's main called";
  }

  @Override
  public int llvmVersion(Workshop workshop) throws IOException, InterruptedException {
    return ORIGINAL.llvmVersion(workshop);
  }

  @Override
  public void make(Workshop workshop, Path target) throws IOException, InterruptedException {
    FunctionCopies.of(ORIGINAL.module(workshop)).write(target, megabytes * 1_000_000L);
  }
}
