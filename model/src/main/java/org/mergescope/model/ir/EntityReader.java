package org.mergescope.model.ir;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Reads the top level of a stretch of a module, entity by entity, into a shard (LLParser.cpp, `parseTopLevelEntities`).
/// There is no line structure: an entity ends where at depth 0 the next one starts.
final class EntityReader {
  private final TopLevelTokens tokens;
  private final ModuleShard shard = new ModuleShard();
  private final SymbolReader symbols;
  private final boolean first;
  private final long length;
  private long to;

  /// @param first whether nothing stands before
  EntityReader(IrText text, long from, boolean first, LongConsumer progress) {
    this.tokens = new TopLevelTokens(text, from, text.length(), progress, shard);
    this.symbols = new SymbolReader(tokens, shard);
    this.first = first;
    this.length = text.length();
  }

  /// Reads the entities that start before an offset.
  ModuleShard read(long end) throws BrokenText {
    to = end;
    tokens.advance();
    while (tokens.token() != Token.END && tokens.start() < to) {
      readEntity();
    }
    return shard;
  }

  /// Where the first entity starts that was not read, or the text's length.
  long position() {
    return tokens.token() == Token.END ? length : tokens.start();
  }

  private void readEntity() throws BrokenText {
    long start = tokens.start();
    if (!tokens.startsEntity()) {
      throw notAnEntity(start);
    }
    switch (tokens.token()) {
      case GLOBAL -> {
        tokens.expect('=');
        symbols.readVariable(start, tokens.name(), tokens.nameStart());
      }
      case LOCAL -> readLoosely(EntityKind.TYPE, start);
      case COMDAT -> readComdat(start);
      case METADATA -> readNamedMetadata(start);
      case METADATA_NODE -> readMetadataNode(start);
      case SUMMARY -> readLoosely(EntityKind.SUMMARY, start);
      default -> readByKeyword(start, tokens.keyword());
    }
  }

  private void readByKeyword(long start, @Nullable Keyword keyword) throws BrokenText {
    switch (keyword) {
      case DEFINE -> symbols.readFunction(start, true);
      case DECLARE -> symbols.readFunction(start, false);
      case MODULE -> readModuleAsm(start);
      case TARGET -> readString(EntityKind.TARGET, start, 2);
      case SOURCE_FILENAME -> readString(EntityKind.SOURCE_FILENAME, start, 1);
      case ATTRIBUTES -> readLoosely(EntityKind.ATTRIBUTES, start);
      case DEPLIBS -> readLoosely(EntityKind.DEPENDENT_LIBRARIES, start);
      case USELISTORDER, USELISTORDER_BB -> readLoosely(EntityKind.USE_LIST_ORDER, start);
      case null, default -> throw notAnEntity(start);
    }
  }

  private void readComdat(long start) throws BrokenText {
    int name = tokens.comdatName();
    tokens.expect('=');
    if (tokens.advance() != Token.WORD || tokens.keyword() != Keyword.COMDAT) {
      throw BrokenText.unexpected(tokens.start(), "expected 'comdat'");
    }
    tokens.advance();
    if (tokens.token() != Token.WORD) {
      throw BrokenText.unexpected(tokens.start(), "expected the comdat's selection kind, such as 'any'");
    }
    long end = tokens.end();
    tokens.advance();
    shard.comdatEntities.add(shard.entities.size());
    shard.comdatEntityNames.add(name);
    shard.addEntity(EntityKind.COMDAT, start, end);
  }

  private void readNamedMetadata(long start) throws BrokenText {
    tokens.expect('=');
    tokens.advance();
    readNode(EntityKind.NAMED_METADATA, start);
  }

  private void readMetadataNode(long start) throws BrokenText {
    tokens.expect('=');
    tokens.advance();
    while (tokens.token() == Token.WORD
        && (tokens.keyword() == Keyword.DISTINCT || tokens.keyword() == Keyword.METADATA)) {
      tokens.advance();
    }
    readNode(EntityKind.METADATA_NODE, start);
  }

  private void readNode(EntityKind kind, long start) throws BrokenText {
    if (!tokens.isMetadataGroup()) {
      throw BrokenText.unexpected(tokens.start(), "expected a metadata node");
    }
    tokens.readGroup(GroupScanner.Context.METADATA, ReferenceKind.METADATA);
    shard.addEntity(kind, start, tokens.end());
    tokens.readPlainNodes(to);
    tokens.advance();
  }

  private void readModuleAsm(long start) throws BrokenText {
    tokens.advance();
    if (tokens.token() != Token.WORD || tokens.keyword() != Keyword.ASM) {
      throw BrokenText.unexpected(tokens.start(), "expected 'module asm'");
    }
    tokens.advance();
    if (tokens.is('(')) {
      tokens.readGroup(GroupScanner.Context.DATA, ReferenceKind.METADATA);
      tokens.advance();
    }
    endWithString(EntityKind.MODULE_ASM, start);
  }

  private void readString(EntityKind kind, long start, int tokensBefore) throws BrokenText {
    for (int i = 0; i < tokensBefore; i++) {
      tokens.advance();
    }
    tokens.advance();
    endWithString(kind, start);
  }

  private void endWithString(EntityKind kind, long start) throws BrokenText {
    if (tokens.token() != Token.STRING) {
      throw BrokenText.unexpected(tokens.start(), "expected a string");
    }
    if (kind == EntityKind.MODULE_ASM) {
      shard.addAsm(tokens.start(), tokens.end());
    }
    long end = tokens.end();
    tokens.advance();
    shard.addEntity(kind, start, end);
  }

  /// Reads to where the next entity starts.
  private void readLoosely(EntityKind kind, long start) throws BrokenText {
    ReferenceKind mention =
        kind == EntityKind.USE_LIST_ORDER ? ReferenceKind.USE_LIST_ORDER : ReferenceKind.METADATA;
    int count = 0;
    long end;
    do {
      if (tokens.token() == Token.GLOBAL) {
        shard.addReference(tokens.name(), mention, tokens.nameStart());
      } else if (tokens.isOpening()) {
        tokens.readGroup(GroupScanner.Context.DATA, mention);
      }
      count++;
      end = tokens.end();
      tokens.advance();
    } while (tokens.token() != Token.END && !tokens.startsEntity());
    if (count < 4) {
      throw BrokenText.cutOff(end, "this breaks off");
    }
    shard.addEntity(kind, start, end);
  }

  private BrokenText notAnEntity(long start) {
    String found = tokens.token() == Token.BAD ? "" : tokens.text();
    String shown = found.isEmpty() ? "a byte that IR does not use" : "'" + excerpt(found) + "'";
    boolean nothingRead = first && shard.entities.size() == 0;
    String guess = nothingRead ? FileSignature.guess(found) : null;
    if (nothingRead) {
      return new BrokenText(
          start,
          "this is not LLVM IR text" + (guess == null ? ": it starts with " + shown : ", " + guess),
          "make IR text with clang -S -emit-llvm or llvm-dis");
    }
    return BrokenText.unexpected(start, "expected a definition, a declaration or metadata, found " + shown);
  }

  private static String excerpt(String found) {
    return found.length() <= 40 ? found : found.substring(0, 40) + "…";
  }
}
