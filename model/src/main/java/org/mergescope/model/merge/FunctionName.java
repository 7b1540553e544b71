package org.mergescope.model.merge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the names of serverless functions are written: deployed with `-`, in symbols with `_`, and with the suffix
/// `-merged` where others were merged into the function.
final class FunctionName {
  private static final Pattern MERGED = Pattern.compile("(.+?)-merged");
  private static final Pattern MERGED_FILE = Pattern.compile("(.+?)[-_]merged(?:[-_.].*)?");
  private static final Pattern QUILT =
      Pattern.compile("(?:(?:callee|NewCallee)_|main_callee_[A-Za-z]+?_)(.+?)(?:\\.\\d+)?");

  private FunctionName() {}

  /// The name with `-` wherever it has `_`, which is how functions are deployed.
  static String canonical(String name) {
    return name.replace('_', '-');
  }

  /// The canonical name of the function itself: `compose_post-merged` is `compose-post`.
  static String ofDeployment(String name) {
    String canonical = canonical(name);
    Matcher merged = MERGED.matcher(canonical);
    return merged.matches() ? merged.group(1) : canonical;
  }

  /// The function that a symbol of this name enters by the names that Quilt's merge passes give:
  /// `callee_<f>`, `NewCallee_<f>`, `main_callee_<language>_<f>`, also with the number of a renamed copy behind it.
  static Optional<String> ofEntry(String symbol) {
    Matcher quilt = QUILT.matcher(symbol);
    return quilt.matches() ? Optional.of(canonical(quilt.group(1))) : Optional.empty();
  }

  /// The function whose merged module has this file name, such as `compose-post-merged.ll` or `a_merged.pruned.ll`.
  static Optional<String> ofModule(String fileName) {
    Matcher merged = MERGED_FILE.matcher(fileName);
    return merged.matches() ? Optional.of(canonical(merged.group(1))) : Optional.empty();
  }
}
