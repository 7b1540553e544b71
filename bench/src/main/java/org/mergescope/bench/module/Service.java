package org.mergescope.bench.module;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// An ordinary web service from crates by fat LTO. Making it takes minutes to half an hour of both cores.
public record Service() implements Recipe {
  private static final Duration LIMIT = Duration.ofHours(1);

  @Override
  public String name() {
    return "service";
  }

  @Override
  public String description() {
    return "Rust service (axum, mongodb, redis, OTLP), fat LTO, debug = 1";
  }

  @Override
  public int llvmVersion(Workshop workshop) throws IOException, InterruptedException {
    return Rust.llvmVersion(workshop);
  }

  @Override
  public void make(Workshop workshop, Path target) throws IOException, InterruptedException {
    Path folder = workshop.folder(name());
    for (String source : List.of("Cargo.toml", "Cargo.lock", "src/main.rs")) {
      Workshop.unpack("service/" + source, folder.resolve(source));
    }
    List<String> command =
        List.of("cargo", "rustc", "--release", "--locked", "--target-dir", "target", "--", "-C", "save-temps");
    Rust.link(workshop, folder, LIMIT, command, folder.resolve("target/release/deps"), target);
  }
}
