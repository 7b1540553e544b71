package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Reads the tokens of a range of a module's text, by the rules of LLVM's lexer (LLLexer.cpp) of all versions: entities
/// may share a line, strings may span lines and hold anything, comments end at a line feed or carriage return, C
/// comments are blank. Cost: one pass, a window of the bytes in memory. For one thread.
public final class TokenScanner {
  private static final int LONGEST_NUMBER = 64;
  private static final int LONGEST_COUNTED = 18;
  private static final int LONGEST_PLAIN_HEAD = 128;
  private static final byte[] DISTINCT = "distinct ".getBytes(StandardCharsets.US_ASCII);

  private final IrText text;
  private final ByteWindow window;
  private Token token = Token.BAD;
  private byte mark;
  private long start;
  private long end;

  /// A scanner before the first token of `[from, to)`.
  ///
  /// @throws java.io.UncheckedIOException here and while scanning, where the file was cut short meanwhile
  public TokenScanner(IrText text, long from, long to) {
    this(text, from, to, offset -> {});
  }

  TokenScanner(IrText text, long from, long to, LongConsumer progress) {
    this.text = text;
    this.window = new ByteWindow(text, from, to, progress);
    this.start = from;
    this.end = from;
  }

  /// Starts again before the first token of `[from, to)`.
  public void restart(long from, long to) {
    window.restart(from, to);
    token = Token.BAD;
    start = from;
    end = from;
  }

  /// The kind of the token that [#next] read last.
  public Token token() {
    return token;
  }

  /// Offset of the token's first byte.
  public long start() {
    return start;
  }

  /// Offset after the token's last byte.
  public long end() {
    return end;
  }

  /// The token as it stands in the text.
  public String text() {
    return text.text(start, end);
  }

  /// The number that a token such as `!7`, `#7`, `^7` or `@7` ends with; -1 where there is none below 10^18.
  public long number() {
    String digits = text();
    int from = digits.length();
    while (from > 0 && ByteClass.is((byte) digits.charAt(from - 1), ByteClass.DIGIT)) {
      from--;
    }
    int count = digits.length() - from;
    return count == 0 || count > LONGEST_COUNTED ? -1 : Long.parseLong(digits.substring(from));
  }

  /// The decoded name that a token such as `@f`, `@"a\20b"` or `$c` is, without its first byte.
  public String name() {
    if (end - start < 2 || text.byteAt(start + 1) != '"') {
      return text().substring(1);
    }
    try {
      return new String(NameTable.decoded(text.array(start + 2, end - 1), start), StandardCharsets.UTF_8);
    } catch (BrokenText _) {
      return text().substring(1);
    }
  }

  /// Whether the token is this word.
  public boolean isWord(String word) {
    return token == Token.WORD && end - start == word.length() && text().equals(word);
  }

  /// Whether the token is this punctuation mark.
  public boolean is(char punctuation) {
    return token == Token.PUNCTUATION && mark == punctuation;
  }

  /// Whether the next token begins with this byte.
  public boolean isBefore(char first) {
    return window.skipBlank() && window.peek(0) == first;
  }

  /// Reads the next token; [Token#END] for ever after the last.
  public Token next() {
    boolean closed = window.skipBlank();
    window.reserve(LONGEST_NUMBER);
    start = closed ? window.offset(window.at) : window.openComment();
    if (!closed) {
      return finish(Token.BAD, window.at);
    }
    if (window.isAtEnd()) {
      return finish(Token.END, window.at);
    }
    byte first = window.bytes[window.at];
    mark = first;
    return switch (first) {
      case '"' -> string(Token.STRING, 1);
      case '@' -> sigil(Token.GLOBAL);
      case '%' -> sigil(Token.LOCAL);
      case '$' -> isLabel() ? label() : sigil(Token.COMDAT);
      case '!' -> metadata();
      case '#' -> numbered(Token.ATTRIBUTE_GROUP);
      case '^' -> numbered(Token.SUMMARY);
      case '(', ')', '[', ']', '{', '}', ',', '=', '*', '<', '>', '|', ':' -> finish(Token.PUNCTUATION, window.at + 1);
      default -> word(first);
    };
  }

  /// The window, for a group scanner to read on from.
  ByteWindow window() {
    return window;
  }

  /// Moves the window's position back to the one-byte token.
  void stepBack() {
    window.at--;
  }

  /// Goes on after what a group scanner read from the window.
  void resume() {
    end = window.offset(window.at);
  }

  /// The keyword that the word just read is, or null.
  @Nullable Keyword keyword() {
    int index = (int) (start - window.offset(0));
    return Keyword.of(window.bytes, index, (int) (end - window.offset(0)));
  }

  /// The id in a table of the name or number that the token is, without its first byte.
  int internInto(NameTable names) throws BrokenText {
    long index = start + 1 - window.offset(0);
    byte[] bytes = index < 0 ? text.array(start + 1, end) : window.bytes;
    int from = index < 0 ? 0 : (int) index;
    int to = from + (int) (end - start - 1);
    if (bytes[from] == '"') {
      return names.internQuoted(bytes, from + 1, to - 1, start);
    }
    return ByteClass.is(bytes[from], ByteClass.DIGIT)
        ? names.internNumber(bytes, from, to)
        : names.intern(bytes, from, to);
  }

  /// Where the metadata node starts that comes next, where it is spelled as LLVM prints it: on the next line,
  /// `!7 = distinct !DIFile(` or `!7 = !{`. The window then stands at the bracket. Else -1, and nothing is read.
  ///
  /// @param before only a node that starts before this offset counts
  long plainNode(long before) {
    window.reserve(LONGEST_PLAIN_HEAD);
    byte[] bytes = window.bytes;
    int head = window.at + 1;
    if (bytes[window.at] != '\n' || bytes[head] != '!' || window.offset(head) >= before) {
      return -1;
    }
    int p = head + 1;
    while (ByteClass.is(bytes[p], ByteClass.DIGIT)) {
      p++;
    }
    if (p == head + 1 || bytes[p] != ' ' || bytes[p + 1] != '=' || bytes[p + 2] != ' ') {
      return -1;
    }
    p += 3;
    if (bytes[p] == 'd' && Arrays.mismatch(bytes, p, window.limit, DISTINCT, 0, DISTINCT.length) == DISTINCT.length) {
      p += DISTINCT.length;
    }
    if (bytes[p] != '!' || ByteClass.is(bytes[p + 1], ByteClass.DIGIT)) {
      return -1;
    }
    int name = ++p;
    while (ByteClass.is(bytes[p], ByteClass.METADATA)) {
      p++;
    }
    if (bytes[p] != (p == name ? '{' : '(')) {
      return -1;
    }
    window.at = p;
    return window.offset(head);
  }

  private Token finish(Token kind, int to) {
    token = kind;
    end = window.offset(to);
    window.at = to;
    return kind;
  }

  private Token string(Token kind, int quoteLength) {
    window.at += quoteLength;
    if (!window.skipString()) {
      return finish(Token.BAD, window.at);
    }
    return kind == Token.STRING && window.peek(0) == ':'
        ? finish(Token.LABEL, window.at + 1)
        : finish(kind, window.at);
  }

  private Token sigil(Token kind) {
    byte second = window.peek(1);
    if (second == '"') {
      return string(kind, 2);
    }
    if (ByteClass.is(second, ByteClass.DIGIT)) {
      return finish(kind, window.runEnd(window.at + 1, Runs.DIGITS));
    }
    int to = window.runEnd(window.at + 1, Runs.NAME);
    return finish(to == window.at + 1 ? Token.BAD : kind, to);
  }

  private Token metadata() {
    byte second = window.peek(1);
    if (ByteClass.is(second, ByteClass.METADATA) && !ByteClass.is(second, ByteClass.DIGIT)) {
      return finish(Token.METADATA, window.runEnd(window.at + 1, Runs.METADATA));
    }
    window.at++;
    window.skipBlank();
    if (ByteClass.is(window.peek(0), ByteClass.DIGIT)) {
      return finish(Token.METADATA_NODE, window.runEnd(window.at, Runs.DIGITS));
    }
    token = Token.PUNCTUATION;
    end = start + 1;
    return token;
  }

  private Token numbered(Token kind) {
    return ByteClass.is(window.peek(1), ByteClass.DIGIT)
        ? finish(kind, window.runEnd(window.at + 1, Runs.DIGITS))
        : finish(Token.PUNCTUATION, window.at + 1);
  }

  private boolean isLabel() {
    int to = window.runEnd(window.at, Runs.NAME);
    return to > window.at && window.bytes[to] == ':';
  }

  private Token label() {
    return finish(Token.LABEL, window.runEnd(window.at, Runs.NAME) + 1);
  }

  private Token word(byte first) {
    if (isLabel()) {
      return label();
    }
    int at = window.at;
    if (ByteClass.is(first, ByteClass.DIGIT)) {
      return finish(Token.WORD, numberEnd(at));
    }
    if (first == '-' || first == '+') {
      boolean number = ByteClass.is(window.peek(1), ByteClass.DIGIT);
      return finish(number ? Token.WORD : Token.BAD, number ? numberEnd(window.at + 1) : window.at + 1);
    }
    if (first == '.') {
      boolean ellipsis = window.peek(1) == '.' && window.peek(2) == '.';
      return finish(ellipsis ? Token.WORD : Token.BAD, window.at + (ellipsis ? 3 : 1));
    }
    int to = window.runEnd(at, Runs.KEYWORD);
    return finish(to == window.at ? Token.BAD : Token.WORD, to == window.at ? to + 1 : to);
  }

  private int numberEnd(int from) {
    int to = window.runEnd(from, Runs.DIGITS);
    byte[] bytes = window.bytes;
    if (to == from + 1 && bytes[from] == '0' && bytes[to] == 'x') {
      int prefix = "KLMHR".indexOf(bytes[to + 1]) >= 0 ? 2 : 1;
      return window.runEnd(to + prefix, Runs.HEX);
    }
    if (bytes[to] != '.') {
      return to;
    }
    to = window.runEnd(to + 1, Runs.DIGITS);
    if (bytes[to] == 'e' || bytes[to] == 'E') {
      int sign = bytes[to + 1] == '+' || bytes[to + 1] == '-' ? 1 : 0;
      if (ByteClass.is(bytes[to + 1 + sign], ByteClass.DIGIT)) {
        return window.runEnd(to + 1 + sign, Runs.DIGITS);
      }
    }
    return to;
  }
}
