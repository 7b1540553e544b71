package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mergescope.app.view.Texts;

/// Finds what can be folded in IR text: the metadata attached to instructions and headers (`, !dbg !7`), and lines that
/// only serve a debugger (`#dbg_value(…)`, calls of `llvm.dbg.value`). Takes any text. Cost: one pass.
final class MetadataFolds {
  /// What stands for folded metadata.
  static final String MARK = "⋯";

  private static final Pattern RECORD =
      Pattern.compile("#dbg_|(?:tail |musttail |notail )?call (?:addrspace\\(\\d+\\) )?void @llvm\\.dbg\\.");

  private final String text;
  private final List<IrToken> tokens;
  private final List<Substitution> folds = new ArrayList<>();

  private MetadataFolds(String text, List<IrToken> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /// The folds in order; they do not touch each other.
  static List<Substitution> of(String text, List<IrToken> tokens) {
    MetadataFolds found = new MetadataFolds(text, tokens);
    found.attachments();
    return merged(found.records(), found.folds);
  }

  private List<Substitution> records() {
    List<Substitution> records = new ArrayList<>();
    int first = -1;
    int count = 0;
    int last = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int word = start;
      while (word < end && text.charAt(word) == ' ') {
        word++;
      }
      if (RECORD.matcher(text).region(word, end).lookingAt()) {
        first = count == 0 ? word : first;
        last = end;
        count++;
      } else if (count > 0) {
        records.add(record(first, last, count));
        count = 0;
      }
      start = end + 1;
    }
    if (count > 0) {
      records.add(record(first, last, count));
    }
    return records;
  }

  private static Substitution record(int first, int last, int count) {
    return new Substitution(first, last, Texts.text("code.fold.records", MARK, count), Substitution.Kind.FOLD);
  }

  private void attachments() {
    for (int i = 0; i < tokens.size(); i++) {
      IrToken token = tokens.get(i);
      if (token.kind() == IrToken.Kind.METADATA && isKind(token)) {
        int end = endOfNode(skipBlank(token.end()));
        if (end > 0 && token.start() > 0) {
          add(startWithComma(token.start()), end);
        }
      }
    }
  }

  private void add(int start, int end) {
    Substitution before = folds.isEmpty() ? null : folds.getLast();
    if (before != null && before.end() == start) {
      folds.removeLast();
      folds.add(new Substitution(before.start(), end, before.shown(), Substitution.Kind.FOLD));
    } else if (before == null || before.end() < start) {
      folds.add(new Substitution(start, end, " " + MARK, Substitution.Kind.FOLD));
    }
  }

  /// Whether it is `!` and a word, as attachments have it in front of their node.
  private boolean isKind(IrToken token) {
    char second = token.end() > token.start() + 1 ? text.charAt(token.start() + 1) : ' ';
    return text.charAt(token.start()) == '!' && Character.isLetter(second);
  }

  private int startWithComma(int start) {
    int at = start;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at > 0 && text.charAt(at - 1) == ',' ? at - 1 : at;
  }

  /// The end of the metadata node at a place: `!7`, `!{…}` or `!DILocation(…)`; -1 where there is none.
  private int endOfNode(int at) {
    if (at + 1 >= text.length() || text.charAt(at) != '!') {
      return -1;
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && (text.charAt(end) == '{' || text.charAt(end) == '(')) {
      return endOfBrackets(end);
    }
    return end > at + 1 && Character.isDigit(text.charAt(at + 1)) ? end : -1;
  }

  private int endOfBrackets(int open) {
    int depth = 0;
    boolean quoted = false;
    for (int at = open; at < text.length() && text.charAt(at) != '\n'; at++) {
      char c = text.charAt(at);
      quoted ^= c == '"';
      if (!quoted && (c == '{' || c == '(')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ')') && --depth == 0) {
        return at + 1;
      }
    }
    return -1;
  }

  private int skipBlank(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /// Both in order, without attachments that are in a record.
  private static List<Substitution> merged(List<Substitution> records, List<Substitution> attachments) {
    List<Substitution> all = new ArrayList<>();
    int next = 0;
    for (Substitution record : records) {
      while (next < attachments.size() && attachments.get(next).start() < record.end()) {
        Substitution attachment = attachments.get(next++);
        if (attachment.end() <= record.start()) {
          all.add(attachment);
        }
      }
      all.add(record);
    }
    all.addAll(attachments.subList(next, attachments.size()));
    return List.copyOf(all);
  }
}
