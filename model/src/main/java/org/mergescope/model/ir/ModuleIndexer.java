package org.mergescope.model.ir;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Makes the index of a module in one pass over its tokens, on all processors.
public final class ModuleIndexer {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ModuleIndexer() {}

  /// Indexes a module. Cost: one pass over the bytes; memory by symbols and references, not by instructions.
  ///
  /// @param progress told the fraction done, from any thread
  /// @param cancelled asked often, from any thread; when true the call ends
  /// @throws IrFormatException where the text is not IR or breaks off inside an entity
  /// @throws CancellationException when cancelled
  public static ModuleIndex index(IrText text, DoubleConsumer progress, BooleanSupplier cancelled)
      throws IrFormatException {
    try {
      long start = text.length() >= 3 && text.text(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
      List<ModuleShard> shards =
          ModuleReader.read(text, start, read -> report(read, text, progress, cancelled));
      ModuleIndex index = ModuleAssembly.of(text, shards);
      progress.accept(1);
      return index;
    } catch (BrokenText e) {
      // Where a file was cut short, its mapped bytes read as zero up to the end of a page.
      if (text.isCutShort()) {
        throw cutShort(text);
      }
      throw e.in(text);
    } catch (UncheckedIOException | InternalError e) {
      // A fault in a mapped file may be thrown some time after the access.
      if (!text.isCutShort()) {
        throw e;
      }
      throw cutShort(text);
    } catch (OutOfMemoryError e) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      String problem = "its index needs more than the " + megabytes + " MB of memory allowed";
      throw whole(text, problem, "start with a larger -Xmx");
    }
  }

  private static IrFormatException cutShort(IrText text) {
    return whole(text, "the file was cut short while it was being read", "open it again");
  }

  private static IrFormatException whole(IrText text, String problem, String remedy) {
    return new IrFormatException(text.name(), null, problem, remedy);
  }

  private static void report(long read, IrText text, DoubleConsumer progress, BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("reading " + text.name() + " was cancelled");
    }
    progress.accept(Math.min(1, (double) read / text.length()));
  }
}
