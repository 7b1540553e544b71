package org.mergescope.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether a window can open here, asked before JavaFX is touched, which would only print stack traces.
@SuppressWarnings("restricted") // Asking the C libraries is the point; the launcher allows it.
final class DisplayCheck {
  private static final String ELSEWHERE =
      "; `./mergescope report FILE` and the other commands need no display.";

  private DisplayCheck() {}

  /// What the native side of this machine can do.
  interface Native {
    /// Whether a shared library can be loaded.
    boolean loads(String library);

    /// Whether the X server that `DISPLAY` names lets us in.
    boolean displayAnswers();
  }

  /// Why no window can open, as one sentence with the remedy; empty where nothing is known against it.
  ///
  /// @param system the system's name, as in `os.name`
  /// @param glassPlatform the JavaFX platform asked for, or ""
  static Optional<String> problem(Map<String, String> environment, String system, String glassPlatform, Native here) {
    boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
    if (!linux || glassPlatform.equalsIgnoreCase("headless")) {
      return Optional.empty();
    }
    String display = environment.getOrDefault("DISPLAY", "");
    if (display.isEmpty()) {
      return Optional.of(
          "No window can open because DISPLAY is not set: set it, or run `xvfb-run ./mergescope`" + ELSEWHERE);
    }
    List<String> missing =
        List.of("libgtk-3.so.0", "libXtst.so.6").stream().filter(library -> !here.loads(library)).toList();
    if (!missing.isEmpty()) {
      return Optional.of(
          "No window can open because " + String.join(" and ", missing)
              + " cannot be loaded: install them, on Debian and Ubuntu with `apt install libgtk-3-0 libxtst6`"
              + ELSEWHERE);
    }
    if (!here.displayAnswers()) {
      return Optional.of(
          "No window can open because the display " + display
              + " does not answer: set DISPLAY to one that does, or run `xvfb-run ./mergescope`" + ELSEWHERE);
    }
    return Optional.empty();
  }

  /// This machine.
  static Native thisMachine() {
    return new Native() {
      @Override
      public boolean loads(String library) {
        return library(library).isPresent();
      }

      @Override
      public boolean displayAnswers() {
        return library("libX11.so.6").map(DisplayCheck::opensDisplay).orElse(true);
      }
    };
  }

  private static Optional<SymbolLookup> library(String name) {
    try {
      return Optional.of(SymbolLookup.libraryLookup(name, Arena.global()));
    } catch (IllegalArgumentException absent) {
      return Optional.empty();
    }
  }

  private static boolean opensDisplay(SymbolLookup x11) {
    Linker linker = Linker.nativeLinker();
    var open = linker.downcallHandle(
        x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    var close = linker.downcallHandle(
        x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    try {
      MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      boolean answers = !display.equals(MemorySegment.NULL);
      if (answers) {
        int ignored = (int) close.invokeExact(display);
      }
      return answers;
    } catch (Throwable impossible) {
      throw new AssertionError("a C function threw", impossible);
    }
  }
}
