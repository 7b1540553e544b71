package org.mergescope.model.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mergescope.model.ir.SymbolKind;

/// Changes along entities and symbols, most of which leave a text that LLVM reads as well.
final class EntityMutations {
  /// A change of a text that can be read and has symbols.
  @FunctionalInterface
  private interface Change {
    byte[] apply(Sample sample, byte[] other, Random random);
  }

  private static final List<Change> CHANGES =
      List.of(
          EntityMutations::swap, EntityMutations::repeat, EntityMutations::remove, EntityMutations::borrow,
          EntityMutations::retarget, EntityMutations::retarget, EntityMutations::retarget, EntityMutations::rename,
          EntityMutations::quote, EntityMutations::join, EntityMutations::relink, EntityMutations::relink,
          EntityMutations::intoComdat, EntityMutations::append, EntityMutations::append, EntityMutations::append);

  private EntityMutations() {}

  /// One of them; the text itself where it cannot be read.
  static byte[] any(byte[] text, byte[] other, Random random) {
    Optional<Sample> sample = Sample.of(text).filter(found -> found.module().symbolCount() > 0);
    Change change = CHANGES.get(random.nextInt(CHANGES.size()));
    return sample.map(found -> change.apply(found, other, random)).orElse(text);
  }

  private static byte[] swap(Sample sample, byte[] other, Random random) {
    int a = sample.anyEntity(random);
    int b = sample.anyEntity(random);
    int first = Math.min(a, b);
    int second = Math.max(a, b);
    return first == second
        ? sample.text()
        : Splice.exchanged(
            sample.text(), sample.start(first), sample.end(first), sample.start(second), sample.end(second));
  }

  private static byte[] repeat(Sample sample, byte[] other, Random random) {
    byte[] entity = sample.entity(sample.anyEntity(random));
    return Splice.inserted(sample.text(), sample.anyGap(random), withNewline(entity));
  }

  private static byte[] remove(Sample sample, byte[] other, Random random) {
    int entity = sample.anyEntity(random);
    return Splice.cut(sample.text(), sample.start(entity), sample.end(entity));
  }

  private static byte[] borrow(Sample sample, byte[] other, Random random) {
    Optional<Sample> from = Sample.of(other).filter(found -> found.module().entityCount() > 0);
    int gap = sample.anyGap(random);
    return from
        .map(found -> withNewline(found.entity(found.anyEntity(random))))
        .map(entity -> Splice.inserted(sample.text(), gap, entity))
        .orElse(sample.text());
  }

  /// One mention names another symbol.
  private static byte[] retarget(Sample sample, byte[] other, Random random) {
    int count = sample.module().referenceCount();
    if (count == 0) {
      return sample.text();
    }
    int at = (int) sample.module().referenceOffset(random.nextInt(count));
    return Splice.replaced(sample.text(), at, sample.mentionEnd(at), sample.spelled(sample.anySymbol(random)));
  }

  private static byte[] rename(Sample sample, byte[] other, Random random) {
    String[] names = {
      "@fz" + random.nextInt(9), "@\"\"", "@" + random.nextInt(4), "@\"a b\"", "@\"\\01x\"", "@main", "@llvm.used",
      "@-1x"
    };
    return renamed(sample, sample.anySymbol(random), names[random.nextInt(names.length)]);
  }

  /// The same name, spelled in quotes and with escapes.
  private static byte[] quote(Sample sample, byte[] other, Random random) {
    int symbol = sample.anySymbol(random);
    if (sample.module().isUnnamed(symbol) || sample.spelled(symbol)[1] == '"') {
      return sample.text();
    }
    StringBuilder quoted = new StringBuilder("@\"");
    for (char c : sample.module().name(symbol).toCharArray()) {
      quoted.append(random.nextInt(3) == 0 ? String.format(random.nextBoolean() ? "\\%02X" : "\\%02x", (int) c) : c);
    }
    return renamed(sample, symbol, quoted.append('"').toString());
  }

  private static byte[] renamed(Sample sample, int symbol, String name) {
    byte[] text = sample.text();
    int[] mentions = sample.mentions(symbol);
    for (int i = mentions.length - 1; i >= 0; i--) {
      int to = sample.mentionEnd(mentions[i]);
      text = Splice.replaced(text, mentions[i], to, name.getBytes(StandardCharsets.UTF_8));
    }
    return text;
  }

  /// An entity stands right behind the one before, or behind a comment.
  private static byte[] join(Sample sample, byte[] other, Random random) {
    int entity = sample.anyEntity(random);
    int from = entity == 0 ? 0 : sample.end(entity - 1);
    String[] gaps = {"", " ", "\r", "\r\n", "\n\n\n", "\0", ";\"@x{\n", "/*}*/", "; Function Attrs: a\n"};
    byte[] gap = gaps[random.nextInt(gaps.length)].getBytes(StandardCharsets.UTF_8);
    return Splice.replaced(sample.text(), from, sample.start(entity), gap);
  }

  private static byte[] relink(Sample sample, byte[] other, Random random) {
    int symbol = sample.anySymbol(random);
    int at = (int) sample.module().start(symbol);
    int from = sample.module().kind(symbol) == SymbolKind.FUNCTION
        ? at + (sample.module().isDefinition(symbol) ? "define " : "declare ").length()
        : sample.mentionEnd(at) + " = ".length();
    byte[] text = sample.text();
    if (from >= text.length) {
      return text;
    }
    int to = from;
    for (String linkage : Dictionary.LINKAGES) {
      byte[] word = linkage.getBytes(StandardCharsets.US_ASCII);
      boolean there = from + word.length <= text.length
          && linkage.equals(new String(text, from, word.length, StandardCharsets.US_ASCII));
      to = there ? Math.max(to, from + word.length) : to;
    }
    return Splice.replaced(text, from, to, Dictionary.linkage(random).getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] intoComdat(Sample sample, byte[] other, Random random) {
    int symbol = sample.anySymbol(random);
    if (sample.module().comdat(symbol) >= 0) {
      return sample.text();
    }
    long body = sample.module().bodyStart(symbol);
    String comdat = "$fz" + random.nextInt(2);
    byte[] text = body >= 0
        ? Splice.inserted(sample.text(), (int) body, "comdat(" + comdat + ") ")
        : Splice.inserted(sample.text(), (int) sample.module().end(symbol), ", comdat(" + comdat + ")");
    String[] kinds = {"any", "any", "nodeduplicate", "largest"};
    String group = "\n" + comdat + " = comdat " + kinds[random.nextInt(kinds.length)] + "\n";
    return new String(text, StandardCharsets.ISO_8859_1).contains(comdat + " = ")
        ? text
        : Splice.inserted(text, text.length, group);
  }

  private static byte[] append(Sample sample, byte[] other, Random random) {
    int at = random.nextInt(3) == 0 ? sample.anyGap(random) : sample.text().length;
    return Splice.inserted(sample.text(), at, Additions.any(sample, random));
  }

  private static byte[] withNewline(byte[] entity) {
    return Splice.inserted(entity, entity.length, "\n");
  }
}
