package org.mergescope.model.reach;

import java.util.BitSet;
import java.util.List;

/// Where reachability starts. All but [Exported] choose symbols, and what is chosen stays even where LLVM would drop it.
public sealed interface Roots {
  /// `main` alone.
  Roots MAIN = new Named(List.of("main"));

  /// Definitions with one of these raw names. A name that nothing has is read as a pattern where it holds `*`, `?`, `[`
  /// or `\`, as in LLVM's `-internalize-public-api-list` (GlobPattern.cpp): then all definitions it matches.
  record Named(List<String> names) implements Roots {
    public Named {
      names = List.copyOf(names);
    }

    /// A raw name as people copy it from IR text: without its `@` and its quotes.
    public static String plain(String copied) {
      String plain = copied.startsWith("@") ? copied.substring(1) : copied;
      boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
      return quoted ? plain.substring(1, plain.length() - 1) : plain;
    }
  }

  /// Every definition that is visible outside the module, as for a library: what GlobalDCE keeps without Internalize.
  record Exported() implements Roots {}

  /// GPU kernels: functions of a kernel calling convention, or called kernels by `!nvvm.annotations`.
  record Kernels() implements Roots {}

  /// What a Java virtual machine looks up: `Java_…`, `JNI_OnLoad…`, `JNI_OnUnload…`.
  record Jni() implements Roots {}

  /// What a WebAssembly host looks up: functions with `"wasm-export-name"`, `_start`, `_initialize`.
  record Wasm() implements Roots {}

  /// Definitions by their numbers in the module, as a user picks them; declarations among them count for nothing.
  record Symbols(BitSet symbols) implements Roots {
    public Symbols {
      symbols = (BitSet) symbols.clone();
    }
  }

  /// Roots that are chosen by a name of their own; in the order in which they are offered.
  enum Preset {
    /// `main`, where a program starts.
    MAIN,
    /// What [Exported] says.
    EXPORTED,
    /// What [Kernels] says.
    KERNELS,
    /// What [Jni] says.
    JNI,
    /// What [Wasm] says.
    WASM;

    /// The roots it stands for.
    public Roots roots() {
      return switch (this) {
        case MAIN -> Roots.MAIN;
        case EXPORTED -> new Exported();
        case KERNELS -> new Kernels();
        case JNI -> new Jni();
        case WASM -> new Wasm();
      };
    }
  }

  /// All of these together.
  record Union(List<Roots> parts) implements Roots {
    public Union {
      parts = List.copyOf(parts);
    }
  }
}
