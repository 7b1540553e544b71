package org.mergescope.model.ir;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// The tokens at depth 0 of a stretch of a module: names are interned as they are read, groups handed to the group
/// scanner, and every token can be asked whether it starts an entity.
final class TopLevelTokens {
  private static final int NONE = -1;
  private static final String ASSOCIATED = "!associated";

  private final TokenScanner scanner;
  private final GroupScanner groups;
  private final ModuleShard shard;
  private final IrText text;
  private int name = NONE;
  private long nameStart;
  private @Nullable Keyword keyword;

  TopLevelTokens(IrText text, long from, long to, LongConsumer progress, ModuleShard shard) {
    this.text = text;
    this.shard = shard;
    this.scanner = new TokenScanner(text, from, to, progress);
    this.groups = new GroupScanner(text, scanner.window(), shard);
  }

  /// Reads the next token.
  Token advance() throws BrokenText {
    Token token = scanner.next();
    switch (token) {
      case GLOBAL -> {
        name = scanner.internInto(shard.names);
        nameStart = scanner.start();
      }
      case WORD -> keyword = scanner.keyword();
      case BAD -> throw bad();
      case PUNCTUATION -> {
        keyword = null;
        if (scanner.is(')') || scanner.is(']') || scanner.is('}')) {
          throw BrokenText.unexpected(scanner.start(), "found '" + scanner.text() + "' where nothing is open");
        }
      }
      default -> keyword = null;
    }
    return token;
  }

  Token token() {
    return scanner.token();
  }

  /// The keyword that the token is, or null.
  @Nullable Keyword keyword() {
    return scanner.token() == Token.WORD ? keyword : null;
  }

  /// The id of the last `@name` read.
  int name() {
    return name;
  }

  /// Where the last `@name` read stands.
  long nameStart() {
    return nameStart;
  }

  /// The id of the comdat's name that the token is.
  int comdatName() throws BrokenText {
    return scanner.internInto(shard.comdatNames);
  }

  long start() {
    return scanner.start();
  }

  long end() {
    return scanner.end();
  }

  String text() {
    return scanner.text();
  }

  boolean is(char mark) {
    return scanner.is(mark);
  }

  boolean isBefore(char mark) {
    return scanner.isBefore(mark);
  }

  /// Whether the token opens a group.
  boolean isOpening() {
    return is('(') || is('[') || is('{');
  }

  /// Whether the token starts a metadata group: `!{` or `!Name(`. Not valid where the name is still needed.
  boolean isMetadataGroup() {
    return (is('!') && isBefore('{')) || (scanner.token() == Token.METADATA && isBefore('('));
  }

  /// Whether the token is the attachment `!associated`.
  boolean isAssociated() {
    return scanner.end() - scanner.start() == ASSOCIATED.length() && scanner.text().equals(ASSOCIATED);
  }

  /// Reads the mark that has to come next.
  void expect(char mark) throws BrokenText {
    if (scanner.next() != Token.PUNCTUATION || !scanner.is(mark)) {
      throw BrokenText.unexpected(scanner.start(), "expected '" + mark + "'");
    }
  }

  /// Reads a group: from the opening bracket that the token is, or that comes next after `!` or `!Name`.
  void readGroup(GroupScanner.Context context, ReferenceKind kind) throws BrokenText {
    if (isOpening()) {
      scanner.stepBack();
    }
    groups.scan(context, kind);
    scanner.resume();
  }

  /// Reads metadata nodes that follow the group read last, while they start before an offset and are spelled plainly.
  void readPlainNodes(long before) throws BrokenText {
    for (long node = scanner.plainNode(before); node >= 0; node = scanner.plainNode(before)) {
      groups.scan(GroupScanner.Context.METADATA, ReferenceKind.METADATA);
      scanner.resume();
      shard.addEntity(EntityKind.METADATA_NODE, node, scanner.end());
    }
  }

  /// Whether the group read last ends with directives `uselistorder`.
  boolean groupOrdersUses() {
    return groups.endsWithUseListOrders();
  }

  /// Whether the token starts an entity.
  boolean startsEntity() {
    return switch (scanner.token()) {
      case GLOBAL, LOCAL, COMDAT, METADATA, METADATA_NODE, SUMMARY -> scanner.isBefore('=');
      case WORD -> startsEntity(keyword);
      case LABEL, STRING, ATTRIBUTE_GROUP, PUNCTUATION, BAD, END -> false;
    };
  }

  private boolean startsEntity(@Nullable Keyword word) {
    return switch (word) {
      case DEFINE, DECLARE, MODULE, SOURCE_FILENAME, ATTRIBUTES, DEPLIBS, USELISTORDER, USELISTORDER_BB -> true;
      case TARGET -> !scanner.isBefore('(');
      case null, default -> false;
    };
  }

  private BrokenText bad() {
    byte first = text.array(scanner.start(), scanner.start() + 1)[0];
    return switch (first) {
      case '"' -> BrokenText.cutOff(scanner.start(), "the string here is never closed");
      case '/' -> BrokenText.cutOff(scanner.start(), "the comment here is never closed");
      default -> BrokenText.unexpected(scanner.start(), "found a byte that IR does not use here");
    };
  }
}
