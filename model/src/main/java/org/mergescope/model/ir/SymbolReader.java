package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads functions, variables, aliases and ifuncs: their header facts and what they mention (LLParser.cpp,
/// `parseFunctionHeader`, `parseGlobal`, `parseAliasOrIFunc`; words that are not known are passed over).
final class SymbolReader {
  private static final byte[] LLVM = ascii("llvm.");
  private static final byte[][] VTABLES = {ascii("_ZTV"), ascii("_ZTC"), ascii("vtable."), ascii("??_7")};
  private static final Map<String, ReferenceKind> ARRAYS =
      Map.of(
          "llvm.global_ctors", ReferenceKind.CONSTRUCTOR,
          "llvm.global_dtors", ReferenceKind.DESTRUCTOR,
          "llvm.used", ReferenceKind.USED,
          "llvm.compiler.used", ReferenceKind.COMPILER_USED,
          "llvm.global.annotations", ReferenceKind.ANNOTATION);

  private static final int UNKNOWN = -1;

  private final TopLevelTokens tokens;
  private final ModuleShard shard;
  private SymbolKind kind = SymbolKind.FUNCTION;
  private @Nullable Keyword linkageWord;
  /// What kind of constant the next name is wrapped in.
  private @Nullable ReferenceKind wrapper;
  private int flags;
  private int comdat;
  private int name;
  private long nameStart;
  private long body;
  private long end;

  SymbolReader(TopLevelTokens tokens, ModuleShard shard) {
    this.tokens = tokens;
    this.shard = shard;
  }

  /// Reads on after `define` or `declare`.
  void readFunction(long start, boolean define) throws BrokenText {
    reset(SymbolKind.FUNCTION);
    readFunctionName(start);
    body = -1;
    readFunctionRest(start, define);
    if (define) {
      flags |= HeaderFacts.DEFINITION;
    }
    add(start);
  }

  private void readFunctionName(long start) throws BrokenText {
    tokens.advance();
    while (tokens.token() != Token.GLOBAL || !tokens.isBefore('(')) {
      if (tokens.token() == Token.END || tokens.startsEntity()) {
        throw BrokenText.cutOff(start, "the function that starts here has no name and parameters");
      }
      readHeaderToken(ReferenceKind.INITIALIZER);
      tokens.advance();
    }
    name = tokens.name();
    nameStart = tokens.nameStart();
    tokens.advance();
    tokens.readGroup(GroupScanner.Context.DATA, ReferenceKind.INITIALIZER);
    end = tokens.end();
    tokens.advance();
  }

  private void readFunctionRest(long start, boolean define) throws BrokenText {
    ReferenceKind mention = ReferenceKind.INITIALIZER;
    long afterGroup = -1;
    while (tokens.token() != Token.END && !tokens.startsEntity()) {
      boolean brace = define && tokens.is('{');
      int before = shard.referenceCount();
      long opened = tokens.start();
      if (brace) {
        tokens.readGroup(GroupScanner.Context.BODY, ReferenceKind.ADDRESS_IN_CODE);
      } else {
        mention = kindAfter(mention);
        readHeaderToken(mention);
      }
      boolean ordersUses = brace && tokens.groupOrdersUses();
      end = tokens.end();
      tokens.advance();
      if (brace) {
        if (tokens.token() == Token.END || tokens.startsEntity()) {
          body = opened;
          flags |= ordersUses ? HeaderFacts.USE_LIST_ORDERS : 0;
          return;
        }
        afterGroup = tokens.start();
        becameHeader(before, mention);
      }
    }
    if (define) {
      throw afterGroup >= 0
          ? BrokenText.unexpected(afterGroup, "expected the next definition after a function's body")
          : BrokenText.cutOff(start, "the function that starts here has no body");
    }
  }

  /// What seemed a body was a constant of the header.
  private void becameHeader(int firstReference, ReferenceKind mention) {
    for (int i = firstReference; i < shard.referenceCount(); i++) {
      if (!shard.kind(i).isMetadata() && shard.kind(i) != ReferenceKind.BLOCK_ADDRESS) {
        shard.setKind(i, mention);
      }
    }
  }

  private ReferenceKind kindAfter(ReferenceKind mention) {
    return switch (tokens.keyword()) {
      case PREFIX -> ReferenceKind.PREFIX;
      case PROLOGUE -> ReferenceKind.PROLOGUE;
      case PERSONALITY -> ReferenceKind.PERSONALITY;
      case null, default -> mention;
    };
  }

  /// Reads on after `@name =`.
  void readVariable(long start, int variable, long variableStart) throws BrokenText {
    reset(SymbolKind.VARIABLE);
    name = variable;
    nameStart = variableStart;
    body = -1;
    tokens.advance();
    while (!isKindWord()) {
      if (tokens.token() == Token.END || tokens.startsEntity()) {
        throw BrokenText.cutOff(start, "the definition that starts here breaks off");
      }
      readHeaderToken(ReferenceKind.INITIALIZER);
      tokens.advance();
    }
    end = tokens.end();
    tokens.advance();
    ReferenceKind mention = initializerKind();
    int count = 0;
    boolean commas = false;
    while (tokens.token() != Token.END && !tokens.startsEntity()) {
      commas |= tokens.is(',');
      count += commas || tokens.is('*') ? 0 : 1;
      readHeaderToken(mention);
      end = tokens.end();
      tokens.advance();
    }
    boolean defined = kind != SymbolKind.VARIABLE || hasInitializer();
    if (count < (defined && kind == SymbolKind.VARIABLE ? 2 : 1)) {
      throw BrokenText.cutOff(start, "the definition that starts here breaks off");
    }
    flags |= defined ? HeaderFacts.DEFINITION : 0;
    add(start);
  }

  private boolean isKindWord() {
    SymbolKind found =
        switch (tokens.keyword()) {
          case GLOBAL, CONSTANT -> SymbolKind.VARIABLE;
          case ALIAS -> SymbolKind.ALIAS;
          case IFUNC -> SymbolKind.IFUNC;
          case null, default -> null;
        };
    if (found != null) {
      kind = found;
    }
    return found != null;
  }

  private ReferenceKind initializerKind() {
    return switch (kind) {
      case ALIAS -> ReferenceKind.ALIASEE;
      case IFUNC -> ReferenceKind.RESOLVER;
      case VARIABLE -> variableKind();
      case FUNCTION -> throw new IllegalStateException("a function has no initializer");
    };
  }

  private ReferenceKind variableKind() {
    if (shard.names.startsWith(name, LLVM)) {
      return ARRAYS.getOrDefault(shard.names.name(name), ReferenceKind.INITIALIZER);
    }
    for (byte[] prefix : VTABLES) {
      if (shard.names.startsWith(name, prefix)) {
        return ReferenceKind.VTABLE_SLOT;
      }
    }
    return ReferenceKind.INITIALIZER;
  }

  /// A variable has none exactly where its linkage is `external` or `extern_weak`, or it is imported.
  private boolean hasInitializer() {
    return switch (linkageWord) {
      case EXTERNAL, EXTERN_WEAK, DLLIMPORT -> false;
      case null, default -> true;
    };
  }

  private void readHeaderToken(ReferenceKind mention) throws BrokenText {
    if (tokens.isMetadataGroup()) {
      tokens.readGroup(GroupScanner.Context.METADATA, ReferenceKind.METADATA);
      return;
    }
    switch (tokens.token()) {
      case GLOBAL -> {
        ReferenceKind kind = wrapper == null || mention != ReferenceKind.INITIALIZER ? mention : wrapper;
        shard.addReference(tokens.name(), kind, tokens.nameStart());
      }
      case WORD -> readHeaderWord(tokens.keyword());
      case COMDAT -> comdat = tokens.comdatName();
      case METADATA -> flags |= tokens.isAssociated() ? HeaderFacts.ASSOCIATED : 0;
      default -> {
        if (tokens.isOpening()) {
          boolean element = mention == ReferenceKind.INITIALIZER && !tokens.is('(');
          tokens.readGroup(GroupScanner.Context.DATA, element ? ReferenceKind.TABLE : mention);
        }
      }
    }
  }

  private void readHeaderWord(@Nullable Keyword word) throws BrokenText {
    if (word == null) {
      return;
    }
    if (word.linkage() != null) {
      linkageWord = word;
      return;
    }
    switch (word) {
      case DLLIMPORT -> linkageWord = linkageWord == null ? word : linkageWord;
      case DLLEXPORT -> flags |= HeaderFacts.DLLEXPORT;
      case EXTERNALLY_INITIALIZED -> flags |= HeaderFacts.EXTERNALLY_INITIALIZED;
      case SECTION -> flags |= HeaderFacts.SECTION;
      case PTX_KERNEL, AMDGPU_KERNEL, SPIR_KERNEL -> flags |= HeaderFacts.KERNEL;
      case COMDAT -> readComdat();
      case NO_CFI -> wrapper = ReferenceKind.NO_CFI;
      case DSO_LOCAL_EQUIVALENT -> wrapper = ReferenceKind.DSO_LOCAL_EQUIVALENT;
      default -> {
        // Any other word of a header, of whatever version, says nothing about references.
      }
    }
  }

  /// `comdat`, `comdat($c)`, and `comdat $c` of 3.5, where the `$c` is read as the header's next token.
  private void readComdat() throws BrokenText {
    if (name == UNKNOWN) {
      throw BrokenText.unexpected(tokens.start(), "found 'comdat' before the name");
    }
    comdat = shard.comdatNames.internFrom(shard.names, name);
    if (tokens.isBefore('(')) {
      tokens.advance();
      tokens.advance();
      if (tokens.token() != Token.COMDAT) {
        throw BrokenText.unexpected(tokens.start(), "expected a comdat's name");
      }
      comdat = tokens.comdatName();
      tokens.expect(')');
    }
  }

  private void reset(SymbolKind start) {
    kind = start;
    linkageWord = null;
    wrapper = null;
    flags = 0;
    comdat = ComdatTable.NONE;
    name = UNKNOWN;
  }

  private void add(long start) {
    Linkage linkage = linkageWord == null ? null : linkageWord.linkage();
    shard.symbolEntities.add(shard.entities.size());
    shard.symbolNames.add(name);
    shard.symbolNameStarts.add(nameStart);
    shard.symbolBodies.add(body);
    shard.symbolFacts.add(HeaderFacts.packed(kind, linkage == null ? Linkage.EXTERNAL : linkage, flags));
    shard.symbolComdats.add(comdat);
    shard.addEntity(EntityKind.SYMBOL, start, end);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
