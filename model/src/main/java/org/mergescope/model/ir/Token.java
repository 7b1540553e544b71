package org.mergescope.model.ir;

/// Kinds of tokens of LLVM IR text.
public enum Token {
  /// A keyword, type, number or `...`.
  WORD,
  /// A word or string with its colon: `entry:`, `"a b":`, and field names such as `line:`.
  LABEL,
  /// A string with its quotes. The `c` of a constant `c"…"` is a word before it.
  STRING,
  /// `@name`, `@"name"` or `@7`.
  GLOBAL,
  /// `%name`, `%"name"` or `%7`.
  LOCAL,
  /// `$name` or `$"name"`.
  COMDAT,
  /// `!name`: named metadata, an attachment's kind or a specialised node.
  METADATA,
  /// `!7`.
  METADATA_NODE,
  /// `#7`.
  ATTRIBUTE_GROUP,
  /// `^7`.
  SUMMARY,
  /// One other byte: a bracket, `,`, `=`, `*`, `|`, `<`, `>`, `:`, or `!` or `#` on its own.
  PUNCTUATION,
  /// What LLVM's lexer refuses: an open string or comment, a lone `@`, a control or non-ASCII byte outside strings.
  BAD,
  /// After the last token.
  END
}
