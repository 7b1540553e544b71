package org.mergescope.app.view.roots;

import org.mergescope.model.reach.Roots;

/// Roots that are chosen by a tick.
enum RootSet {
  MAIN,
  EXPORTED,
  KERNELS,
  JNI,
  WASM;

  Roots roots() {
    return switch (this) {
      case MAIN -> Roots.MAIN;
      case EXPORTED -> new Roots.Exported();
      case KERNELS -> new Roots.Kernels();
      case JNI -> new Roots.Jni();
      case WASM -> new Roots.Wasm();
    };
  }

  String key() {
    return switch (this) {
      case MAIN -> "roots.main";
      case EXPORTED -> "roots.exported";
      case KERNELS -> "roots.kernels";
      case JNI -> "roots.jni";
      case WASM -> "roots.wasm";
    };
  }
}
