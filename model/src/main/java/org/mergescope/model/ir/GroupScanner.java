package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Runs over one bracketed group (a body, an initializer, a metadata node) without making tokens: only brackets,
/// strings, comments, `@`, `!` and `#` matter there. Finds the references and what kind they are of (LangRef).
final class GroupScanner {
  /// What the group is part of, which decides what a mention means.
  enum Context {
    BODY,
    DATA,
    METADATA
  }

  private static final int SKIP = 0;
  private static final int OPEN = 1;
  private static final int CLOSE = 2;
  private static final int QUOTE = 3;
  private static final int SEMICOLON = 4;
  private static final int AT = 5;
  private static final int EXCLAMATION = 6;
  private static final int HASH = 7;
  private static final int END = 8;
  private static final int SLASH = 9;
  private static final int LETTER = 10;
  private static final int PERCENT = 11;
  private static final int COMMA = 12;

  private static final byte[] USUAL = classes();
  private static final byte[] OPERANDS = operandClasses();
  private static final byte[] METADATA_WORD = "metadata".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] INTRINSIC = "llvm.".getBytes(StandardCharsets.US_ASCII);
  private static final int DEEPEST = 1 << 20;
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final IrText text;
  private final ByteWindow window;
  private final ModuleShard shard;

  private byte[] brackets = new byte[64];
  private int depth;
  private Context context = Context.DATA;
  private ReferenceKind usual = ReferenceKind.INITIALIZER;
  private byte[] classes = USUAL;
  /// Mentions deeper than this are metadata.
  private int metadataAbove;
  /// The depth at which the arguments of an intrinsic were opened.
  private int operandsAbove;
  private int referencesAtOpen;
  private long groupStart;
  private boolean inUseListOrders;

  GroupScanner(IrText text, ByteWindow window, ModuleShard shard) {
    this.text = text;
    this.window = window;
    this.shard = shard;
  }

  /// Reads from the window's position, an opening bracket, to after its match.
  ///
  /// @param kind what a plain mention is
  void scan(Context where, ReferenceKind kind) throws BrokenText {
    context = where;
    usual = kind;
    classes = USUAL;
    depth = 0;
    metadataAbove = where == Context.METADATA ? 0 : NOWHERE;
    operandsAbove = NOWHERE;
    inUseListOrders = false;
    groupStart = window.offset(window.at);
    do {
      step();
    } while (depth > 0);
  }

  private void step() throws BrokenText {
    ByteWindow w = window;
    byte[] bytes = w.bytes;
    byte[] table = classes;
    int p = w.at;
    int c = table[bytes[p] & 0xFF];
    while (c == SKIP) {
      c = table[bytes[++p] & 0xFF];
    }
    w.at = p;
    switch (c) {
      case OPEN -> open(bytes[p]);
      case CLOSE -> close(bytes[p]);
      case QUOTE -> string(p);
      case SEMICOLON -> skipBlank();
      case AT -> global();
      case EXCLAMATION -> exclamation();
      case HASH -> hash();
      case SLASH -> slash();
      case LETTER -> word();
      case PERCENT -> {
        w.at++;
        w.at = w.runEnd(w.at, ByteClass.NAME);
      }
      case COMMA -> comma();
      case END -> end();
      default -> throw new IllegalStateException("class " + c);
    }
  }

  private void open(byte bracket) throws BrokenText {
    if (depth == brackets.length) {
      if (depth == DEEPEST) {
        throw BrokenText.unexpected(window.offset(window.at), "brackets nest deeper than " + DEEPEST);
      }
      brackets = Arrays.copyOf(brackets, depth * 2);
    }
    brackets[depth++] = bracket;
    window.at++;
    if (depth == 2) {
      referencesAtOpen = shard.referenceCount();
    }
    if (bracket == '(') {
      if (peekAfterBlank() == '@') {
        blockAddress();
      }
    } else if (bracket == '{' && context == Context.BODY && ByteClass.is(peekAfterBlank(), ByteClass.DIGIT)) {
      useListOrder();
    }
  }

  private void close(byte bracket) throws BrokenText {
    byte opened = brackets[--depth];
    if (bracket != opened + (opened == '(' ? 1 : 2)) {
      throw BrokenText.unexpected(
          window.offset(window.at), "found '" + (char) bracket + "' where a '" + (char) opened + "' is open");
    }
    window.at++;
    if (depth <= metadataAbove) {
      metadataAbove = NOWHERE;
    }
    if (depth <= operandsAbove && operandsAbove != NOWHERE) {
      operandsAbove = NOWHERE;
      classes = USUAL;
    }
    if (depth == 1 && context == Context.BODY && shard.referenceCount() == referencesAtOpen + 1
        && shard.kind(referencesAtOpen) == ReferenceKind.ADDRESS_IN_CODE
        && peekAfterBlank() == '(') {
      shard.setKind(referencesAtOpen, ReferenceKind.CALL);
    }
  }

  private void string(int p) throws BrokenText {
    int before = p > 0 ? window.bytes[p - 1] : ' ';
    long start = window.offset(p);
    window.at++;
    skipString();
    boolean plain = before != '%' && before != '$' && before != 'c';
    if (plain && context == Context.BODY && peekAfterBlank() == ',') {
      long end = window.offset(window.at);
      comma();
      if (peekAfterBlank() == '"') {
        shard.addAsm(start, end);
      }
    }
  }

  private void global() throws BrokenText {
    long offset = window.offset(window.at);
    int name = readName();
    boolean called = context == Context.BODY && peekAfterBlank() == '(';
    ReferenceKind kind = called ? ReferenceKind.CALL : usual;
    if (inUseListOrders) {
      kind = ReferenceKind.USE_LIST_ORDER;
    } else if (depth > metadataAbove) {
      kind = ReferenceKind.METADATA;
    }
    shard.addReference(name, kind, offset);
    if (called && kind == ReferenceKind.CALL && shard.names.startsWith(name, INTRINSIC)) {
      operandsAbove = depth;
      classes = OPERANDS;
    }
  }

  /// Reads `@name` from the window's position and returns the name's id.
  private int readName() throws BrokenText {
    ByteWindow w = window;
    byte first = w.peek(1);
    if (first == '"') {
      long start = w.offset(w.at + 2);
      w.at += 2;
      skipString();
      return shard.names.intern(NameTable.decoded(text.array(start, w.offset(w.at) - 1)));
    }
    if (ByteClass.is(first, ByteClass.DIGIT)) {
      return readNumber();
    }
    for (;;) {
      byte[] bytes = w.bytes;
      int p = w.at + 1;
      int hash = 0;
      while (ByteClass.is(bytes[p], ByteClass.NAME)) {
        hash = NameTable.hash(hash, bytes[p]);
        p++;
      }
      if (p == w.limit && !w.isLast()) {
        w.more(w.at);
        continue;
      }
      if (p == w.at + 1) {
        throw BrokenText.unexpected(w.offset(w.at), "found '@' without a name");
      }
      int name = shard.names.intern(bytes, w.at + 1, p, hash);
      w.at = p;
      return name;
    }
  }

  private int readNumber() {
    int to = window.runEnd(window.at + 1, ByteClass.DIGIT);
    int name = shard.names.internNumber(window.bytes, window.at + 1, to);
    window.at = to;
    return name;
  }

  private void blockAddress() throws BrokenText {
    long offset = window.offset(window.at);
    int name = readName();
    boolean metadata = depth > metadataAbove;
    shard.addReference(name, metadata ? ReferenceKind.METADATA : ReferenceKind.BLOCK_ADDRESS, offset);
  }

  private void exclamation() throws BrokenText {
    ByteWindow w = window;
    byte next = w.peek(1);
    w.at++;
    if (ByteClass.is(next, ByteClass.METADATA) && !ByteClass.is(next, ByteClass.DIGIT)) {
      w.at = w.runEnd(w.at, ByteClass.METADATA);
      if (peekAfterBlank() == '(') {
        startMetadata();
      }
    } else if (peekAfterBlank() == '{') {
      startMetadata();
    }
  }

  private void hash() throws BrokenText {
    window.at++;
    int to = window.runEnd(window.at, ByteClass.KEYWORD);
    boolean record = to > window.at && !ByteClass.is(window.bytes[window.at], ByteClass.DIGIT);
    window.at = to;
    if (record && peekAfterBlank() == '(') {
      startMetadata();
    }
  }

  private void startMetadata() {
    metadataAbove = Math.min(metadataAbove, depth);
  }

  private void word() {
    ByteWindow w = window;
    int to = w.runEnd(w.at, ByteClass.NAME);
    if (depth == operandsAbove + 1 && Arrays.equals(METADATA_WORD, 0, METADATA_WORD.length, w.bytes, w.at, to)) {
      metadataAbove = Math.min(metadataAbove, operandsAbove);
    }
    w.at = to;
  }

  private void comma() {
    window.at++;
    if (depth == operandsAbove + 1 && metadataAbove == operandsAbove) {
      metadataAbove = NOWHERE;
    }
  }

  private void slash() throws BrokenText {
    if (window.peek(1) == '*') {
      skipBlank();
    } else {
      window.at++;
    }
  }

  private void end() throws BrokenText {
    if (window.at < window.limit) {
      window.at++;
    } else if (window.isAtEnd()) {
      char opened = (char) brackets[0];
      throw BrokenText.cutOff(groupStart, "the '" + opened + "' here is never closed");
    }
  }

  /// A `{` followed by a digit holds the indexes of a `uselistorder`; the first one in a body is looked for from the
  /// body's start, and nothing but such directives can follow it.
  private void useListOrder() {
    if (inUseListOrders) {
      return;
    }
    inUseListOrders = true;
    TokenScanner tokens = new TokenScanner(text, groupStart, window.offset(window.at));
    long directive = tokens.end();
    while (tokens.next() != Token.END) {
      if (tokens.isWord("uselistorder")) {
        directive = tokens.start();
        break;
      }
    }
    for (int i = shard.referenceCount() - 1; i >= 0; i--) {
      if (shard.offset(i) < directive) {
        break;
      }
      shard.setKind(i, ReferenceKind.USE_LIST_ORDER);
    }
  }

  private byte peekAfterBlank() throws BrokenText {
    skipBlank();
    return window.peek(0);
  }

  private void skipBlank() throws BrokenText {
    if (!window.skipBlank()) {
      throw BrokenText.cutOff(window.openComment(), "the comment here is never closed");
    }
  }

  private void skipString() throws BrokenText {
    long start = window.offset(window.at);
    if (!window.skipString()) {
      throw BrokenText.cutOff(start, "the string here is never closed");
    }
  }

  private static byte[] classes() {
    byte[] table = new byte[256];
    table['('] = OPEN;
    table['['] = OPEN;
    table['{'] = OPEN;
    table[')'] = CLOSE;
    table[']'] = CLOSE;
    table['}'] = CLOSE;
    table['"'] = QUOTE;
    table[';'] = SEMICOLON;
    table['@'] = AT;
    table['!'] = EXCLAMATION;
    table['#'] = HASH;
    table['/'] = SLASH;
    table[ByteClass.SENTINEL & 0xFF] = END;
    return table;
  }

  /// In the operands of an intrinsic the word `metadata` matters as well, up to the next comma.
  private static byte[] operandClasses() {
    byte[] table = classes();
    for (int b = 0; b < table.length; b++) {
      if (table[b] == SKIP && ByteClass.is((byte) b, ByteClass.NAME)) {
        table[b] = LETTER;
      }
    }
    table['%'] = PERCENT;
    table[','] = COMMA;
    return table;
  }
}
