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

  private static final byte[] METADATA_WORD = "metadata".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] INTRINSIC = "llvm.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DEBUG_INTRINSIC = "llvm.dbg.".getBytes(StandardCharsets.US_ASCII);
  private static final int DEEPEST = 1 << 20;
  private static final int NOWHERE = MentionKinds.NOWHERE;

  private final IrText text;
  private final ByteWindow window;
  private final ModuleShard shard;
  private final NameReader names;
  private final MentionKinds kinds;

  private byte[] brackets = new byte[64];
  private int depth;
  private Context context = Context.DATA;
  private StopBytes stops = GroupBytes.USUAL;
  /// The depth at which the arguments of an intrinsic were opened.
  private int operandsAbove;
  private ReferenceKind operandMetadata = ReferenceKind.METADATA;
  /// Closing a bracket down to this depth ends something that was entered, or -1.
  private int watched;
  private int referencesAtOpen;
  /// Where the last bracket of depth 2 was opened.
  private long secondOpen;
  private long groupStart;
  private boolean inUseListOrders;

  GroupScanner(IrText text, ByteWindow window, ModuleShard shard) {
    this.text = text;
    this.window = window;
    this.shard = shard;
    this.names = new NameReader(text, window, shard.names);
    this.kinds = new MentionKinds(window);
  }

  /// Reads from the window's position, an opening bracket, to after its match.
  ///
  /// @param kind what a plain mention is
  void scan(Context where, ReferenceKind kind) throws BrokenText {
    context = where;
    stops = where == Context.METADATA ? GroupBytes.METADATA : GroupBytes.USUAL;
    depth = 0;
    operandsAbove = NOWHERE;
    watched = -1;
    inUseListOrders = false;
    groupStart = window.offset(window.at);
    kinds.start(where, kind, groupStart);
    do {
      step();
    } while (depth > 0);
  }

  /// Whether the group read last ends with directives `uselistorder`.
  boolean endsWithUseListOrders() {
    return inUseListOrders;
  }

  private void step() throws BrokenText {
    ByteWindow w = window;
    byte[] bytes = w.bytes;
    int p = stops.next(bytes, w.at);
    int c = stops.of(bytes[p]);
    // `!7`, `#7` and `!dbg !7` open nothing, and make up a good part of a module with debug information.
    while (c == GroupBytes.EXCLAMATION || c == GroupBytes.HASH) {
      int number = c == GroupBytes.EXCLAMATION ? GroupBytes.location(bytes, p) : p + 1;
      if (!ByteClass.is(bytes[number], ByteClass.DIGIT)) {
        break;
      }
      p = stops.next(bytes, number + 1);
      c = stops.of(bytes[p]);
    }
    w.at = p;
    switch (c) {
      case GroupBytes.OPEN -> open(bytes[p]);
      case GroupBytes.CLOSE -> close(bytes[p]);
      case GroupBytes.QUOTE -> string(p);
      case GroupBytes.SEMICOLON -> skipBlank();
      case GroupBytes.AT -> global();
      case GroupBytes.EXCLAMATION -> exclamation();
      case GroupBytes.HASH -> hash();
      case GroupBytes.SLASH -> slash();
      case GroupBytes.INITIAL -> word();
      case GroupBytes.COMMA -> comma();
      case GroupBytes.END -> end();
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
      secondOpen = window.offset(window.at - 1);
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
    if (depth <= watched) {
      leave();
    }
    if (depth == 1 && context == Context.BODY && shard.referenceCount() == referencesAtOpen + 1
        && shard.kind(referencesAtOpen) == ReferenceKind.ADDRESS_IN_CODE
        && peekAfterBlank() == '(') {
      shard.setKind(referencesAtOpen, ReferenceKind.CALL_CAST);
    }
  }

  private void leave() {
    kinds.leave(depth);
    if (operandsAbove != NOWHERE && depth <= operandsAbove) {
      operandsAbove = NOWHERE;
      stops = GroupBytes.USUAL;
    }
    watched = Math.max(kinds.deepest(), operandsAbove == NOWHERE ? -1 : operandsAbove);
  }

  private void string(int p) throws BrokenText {
    int before = p > 0 ? window.bytes[p - 1] : ' ';
    long start = window.offset(p);
    window.at++;
    skipString();
    boolean plain = before != '%' && before != '$' && before != 'c';
    if (!plain || context != Context.BODY) {
      return;
    }
    byte next = peekAfterBlank();
    if (next == ',') {
      long end = window.offset(window.at);
      comma();
      if (peekAfterBlank() == '"') {
        shard.addAsm(start, end);
      }
    } else if (next == '(' && depth == 1) {
      enterOperands(ReferenceKind.ASM_OPERAND, depth);
    } else if (next == '(' && depth == 2 && brackets[1] == '[') {
      enterOperands(ReferenceKind.BUNDLE, depth);
    }
  }

  private void enterOperands(ReferenceKind kind, int above) {
    kinds.enterOperands(kind, above);
    watched = Math.max(watched, above);
  }

  private void global() throws BrokenText {
    long offset = window.offset(window.at);
    int name = names.read();
    boolean called = context == Context.BODY && peekAfterBlank() == '(';
    ReferenceKind kind = kind(offset, called);
    shard.addReference(name, kind, offset);
    if (kind == ReferenceKind.CALL && shard.names.startsWith(name, INTRINSIC)) {
      operandsAbove = depth;
      watched = Math.max(watched, depth);
      operandMetadata =
          shard.names.startsWith(name, DEBUG_INTRINSIC) ? ReferenceKind.DEBUG : ReferenceKind.METADATA;
      stops = GroupBytes.OPERANDS;
    } else if (kind == ReferenceKind.PTRAUTH_POINTER) {
      enterOperands(ReferenceKind.PTRAUTH_DISCRIMINATOR, depth - 1);
    }
  }

  private ReferenceKind kind(long offset, boolean called) {
    if (inUseListOrders) {
      return ReferenceKind.USE_LIST_ORDER;
    }
    if (kinds.isMetadata(depth)) {
      return kinds.ofMetadata();
    }
    return called ? ReferenceKind.CALL : kinds.ofAddress(offset, depth, secondOpen);
  }

  private void blockAddress() throws BrokenText {
    long offset = window.offset(window.at);
    int name = names.read();
    shard.addReference(name, kinds.isMetadata(depth) ? kinds.ofMetadata() : ReferenceKind.BLOCK_ADDRESS, offset);
  }

  private void exclamation() throws BrokenText {
    ByteWindow w = window;
    byte next = w.peek(1);
    w.at++;
    if (ByteClass.is(next, ByteClass.METADATA) && !ByteClass.is(next, ByteClass.DIGIT)) {
      int to = w.runEnd(w.at, Runs.METADATA);
      boolean debug = w.bytes[w.at] == 'D' && w.bytes[w.at + 1] == 'I';
      w.at = to;
      byte after = peekAfterBlank();
      if (after == '(') {
        enterMetadata(debug ? ReferenceKind.DEBUG : ReferenceKind.METADATA, depth);
      } else if (after == '!' && ByteClass.is(w.bytes[w.at + 1], ByteClass.DIGIT)) {
        w.at += 2;
      }
    } else if (peekAfterBlank() == '{') {
      enterMetadata(ReferenceKind.METADATA, depth);
    }
  }

  private void hash() throws BrokenText {
    window.at++;
    int to = window.runEnd(window.at, Runs.KEYWORD);
    boolean record = to > window.at && !ByteClass.is(window.bytes[window.at], ByteClass.DIGIT);
    window.at = to;
    if (record && peekAfterBlank() == '(') {
      enterMetadata(ReferenceKind.DEBUG, depth);
    }
  }

  private void enterMetadata(ReferenceKind kind, int above) {
    kinds.enterMetadata(kind, above);
    watched = Math.max(watched, above);
  }

  private void word() {
    ByteWindow w = window;
    byte before = w.behind(w.offset(w.at) - 1);
    if (ByteClass.is(before, ByteClass.NAME) || before == '%') {
      w.at++;
      return;
    }
    int to = w.runEnd(w.at, Runs.NAME);
    if (depth == operandsAbove + 1 && Arrays.equals(METADATA_WORD, 0, METADATA_WORD.length, w.bytes, w.at, to)) {
      enterMetadata(operandMetadata, operandsAbove);
    }
    w.at = to;
  }

  private void comma() {
    window.at++;
    if (depth == operandsAbove + 1) {
      kinds.endMetadata(operandsAbove);
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
    ByteWindow w = window;
    byte next = w.bytes[w.at];
    if (next == ' ') {
      next = w.bytes[++w.at];
    }
    if (!ByteClass.is(next, ByteClass.HIDING)) {
      return next;
    }
    skipBlank();
    return w.peek(0);
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
}
