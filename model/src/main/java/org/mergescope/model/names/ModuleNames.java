package org.mergescope.model.names;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.ir.ModuleIndex;

/// The readable names of all symbols of a module and the scopes they are in. Each name is read once: with its
/// neighbours when first asked for, or all of them by all processors when their scopes are. Safe for any thread.
public final class ModuleNames {
  private static final int BLOCK = 1 << 9;

  private final ModuleIndex module;
  private final Demangler demangler = new Demangler();
  private final AtomicReferenceArray<@Nullable NameBlock> blocks;
  private final AtomicInteger nextUnread = new AtomicInteger();
  private volatile @Nullable SymbolScopes scopes;

  private ModuleNames(ModuleIndex module) {
    this.module = module;
    this.blocks = new AtomicReferenceArray<>((module.symbolCount() + BLOCK - 1) / BLOCK);
  }

  /// The names of a module; none is read yet.
  public static ModuleNames of(ModuleIndex module) {
    return new ModuleNames(module);
  }

  /// The readable form of any raw name, as [Demangler#demangle].
  public DemangledName demangle(String raw) {
    return demangler.demangle(raw);
  }

  /// The readable name of a symbol; `@` and its number where it has no name. Cost: a string; the first time that of
  /// some hundred names, a few microseconds each.
  public String readable(int symbol) {
    return block(symbol / BLOCK).text(symbol % BLOCK);
  }

  /// Where the UTF-8 bytes of a readable name are: in an array that it shares with its neighbours. Not to be changed.
  public byte[] bytes(int symbol) {
    return block(symbol / BLOCK).bytes();
  }

  /// The first byte of a readable name in its array.
  public int start(int symbol) {
    return block(symbol / BLOCK).start(symbol % BLOCK);
  }

  /// After its last byte.
  public int end(int symbol) {
    return block(symbol / BLOCK).start(symbol % BLOCK + 1);
  }

  /// The scopes of all symbols. The first call reads all names that are not read yet.
  public SymbolScopes scopes() {
    return scopes(() -> false);
  }

  /// The same, with a way to stop it.
  ///
  /// @throws CancellationException when cancelled
  public SymbolScopes scopes(BooleanSupplier cancelled) {
    SymbolScopes known = scopes;
    if (known == null) {
      readAll(cancelled);
      known = join();
    }
    return known;
  }

  private synchronized SymbolScopes join() {
    SymbolScopes known = scopes;
    if (known == null) {
      SymbolScopes.Builder builder = new SymbolScopes.Builder(module.symbolCount());
      for (int block = 0; block < blocks.length(); block++) {
        NameBlock read = block(block);
        read.addTo(builder);
        blocks.set(block, read.withoutScopes());
      }
      known = builder.build();
      scopes = known;
    }
    return known;
  }

  /// Several callers share the work; what others have begun is read again at most once a thread.
  private void readAll(BooleanSupplier cancelled) {
    IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(worker -> {
      for (int at = nextUnread.getAndIncrement(); at < blocks.length(); at = nextUnread.getAndIncrement()) {
        block(at);
        if (cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
      }
    });
  }

  private NameBlock block(int number) {
    NameBlock known = blocks.get(number);
    if (known == null) {
      int from = number * BLOCK;
      NameBlock read = NameBlock.of(module, from, Math.min(module.symbolCount(), from + BLOCK));
      NameBlock other = blocks.compareAndExchange(number, null, read);
      known = other == null ? read : other;
    }
    return known;
  }
}
