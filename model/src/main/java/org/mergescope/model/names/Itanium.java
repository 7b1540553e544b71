package org.mergescope.model.names;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// C++ names of the Itanium ABI, through `__cxa_demangle` of the platform's C++ library. Where there is none, where
/// native access is denied, or where a name would grow without measure, names stay raw.
///
/// The restricted methods called here are the FFM API itself; the layouts are those of the ABI's C signature.
@SuppressWarnings("restricted")
final class Itanium {
  private static final List<String> LIBRARIES =
      List.of("libstdc++.so.6", "libc++abi.so.1", "/usr/lib/libc++abi.dylib");
  private static final int MAX_LENGTH = 16 * 1024;
  private static final long MAX_GROWTH = 1 << 26;
  private static final int MAX_READABLE = 1 << 16;

  private final MethodHandle demangle;
  private final MethodHandle free;

  private Itanium(MethodHandle demangle, MethodHandle free) {
    this.demangle = demangle;
    this.free = free;
  }

  /// Loaded on first use.
  private static final class Holder {
    static final @Nullable Itanium INSTANCE = load();
  }

  /// The readable name, or empty where the name is not of this scheme.
  static Optional<String> demangle(String core) {
    String name = core.startsWith("__Z") ? core.substring(1) : core;
    boolean candidate = name.startsWith("_Z") || name.startsWith("___Z");
    if (!candidate || name.length() > MAX_LENGTH || name.indexOf('\0') >= 0
        || ItaniumGrowth.bound(name) > MAX_GROWTH) {
      return Optional.empty();
    }
    Itanium itanium = Holder.INSTANCE;
    return itanium == null ? Optional.empty() : itanium.call(name);
  }

  private static @Nullable Itanium load() {
    for (String library : LIBRARIES) {
      try {
        Linker linker = Linker.nativeLinker();
        SymbolLookup lookup = SymbolLookup.libraryLookup(library, Arena.global()).or(linker.defaultLookup());
        Optional<MemorySegment> demangle = lookup.find("__cxa_demangle");
        Optional<MemorySegment> free = lookup.find("free");
        if (demangle.isPresent() && free.isPresent()) {
          return new Itanium(
              linker.downcallHandle(demangle.get(), FunctionDescriptor.of(ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS)),
              linker.downcallHandle(free.get(), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS)));
        }
      } catch (IllegalArgumentException | IllegalCallerException | UnsupportedOperationException _) {
        // Not this library, or no native access here: the next one, or raw names.
      }
    }
    return null;
  }

  private Optional<String> call(String name) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(ValueLayout.JAVA_INT);
      MemorySegment result = (MemorySegment) demangle.invokeExact(
          arena.allocateFrom(name), MemorySegment.NULL, MemorySegment.NULL, status);
      if (result.equals(MemorySegment.NULL)) {
        return Optional.empty();
      }
      try {
        String readable = result.reinterpret(Long.MAX_VALUE).getString(0, StandardCharsets.UTF_8);
        boolean good = status.get(ValueLayout.JAVA_INT, 0) == 0 && readable.length() <= MAX_READABLE;
        return good ? Optional.of(readable) : Optional.empty();
      } finally {
        free.invokeExact(result);
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a C function threw", e);
    }
  }
}
