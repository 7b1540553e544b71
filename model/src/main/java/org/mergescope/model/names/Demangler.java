package org.mergescope.model.names;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// Demangles Itanium C++ names through the platform's `__cxa_demangle` and Rust names (legacy and v0, RFC 2603) itself.
/// Safe for any thread; results are cached within a bound. A few microseconds a name.
///
/// The leading `\01` and the suffix `.llvm.1234` are dropped, other compilers' suffixes are shown as ` [.cold]`.
public final class Demangler {
  private static final int GENERATION = 1 << 16;

  /// Two generations: a name found in the old one moves to the young one, and when that is full the old one is dropped.
  private record Cache(Map<String, DemangledName> young, Map<String, DemangledName> old) {}

  private final AtomicReference<Cache> cache =
      new AtomicReference<>(new Cache(new ConcurrentHashMap<>(), Map.of()));

  /// The readable form of a raw name; never fails, an unknown scheme stays raw.
  public DemangledName demangle(String raw) {
    Cache now = cache.get();
    DemangledName known = now.young().get(raw);
    if (known != null) {
      return known;
    }
    DemangledName before = now.old().get(raw);
    DemangledName name = before != null ? before : compute(raw);
    if (now.young().size() >= GENERATION) {
      cache.compareAndSet(now, new Cache(new ConcurrentHashMap<>(), now.young()));
    }
    cache.get().young().put(raw, name);
    return name;
  }

  /// The same without remembering it.
  static DemangledName compute(String raw) {
    RawName parts = RawName.of(raw);
    Optional<String> legacy = RustLegacy.demangle(parts.core());
    if (legacy.isPresent()) {
      return new DemangledName(raw, legacy.get() + parts.note(), NameScheme.RUST_LEGACY);
    }
    Optional<String> v0 = RustV0.demangle(parts.core());
    if (v0.isPresent()) {
      return new DemangledName(raw, v0.get() + parts.note(), NameScheme.RUST_V0);
    }
    Optional<String> itanium = Itanium.demangle(parts.core());
    if (itanium.isPresent()) {
      return new DemangledName(raw, itanium.get() + parts.note(), NameScheme.ITANIUM);
    }
    return new DemangledName(raw, raw.startsWith("\u0001") ? raw.substring(1) : raw, NameScheme.PLAIN);
  }
}
