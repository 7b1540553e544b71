package org.mergescope.bench.module;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A small Rust program with the standard library by fat LTO.
public record StandardLibrary() implements Recipe {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  @Override
  public String name() {
    return "std";
  }

  @Override
  public String description() {
    return "Rust standard library, fat LTO";
  }

  @Override
  public int llvmVersion(Workshop workshop) throws IOException, InterruptedException {
    return Rust.llvmVersion(workshop);
  }

  @Override
  public void make(Workshop workshop, Path target) throws IOException, InterruptedException {
    Path folder = workshop.folder(name());
    Workshop.unpack("std/main.rs", folder.resolve("main.rs"));
    List<String> command = List.of(
        "rustc", "--edition", "2021", "-O", "-C", "lto=fat", "-C", "save-temps", "-C", "codegen-units=1", "main.rs");
    Rust.link(workshop, folder, LIMIT, command, folder, target);
  }
}
