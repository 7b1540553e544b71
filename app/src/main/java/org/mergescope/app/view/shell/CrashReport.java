package org.mergescope.app.view.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is told about a failure of the program itself: where it runs, what the log says, and the stack. Names and texts
/// of modules are left out, and so is what could be a secret.
public record CrashReport(Platform platform, List<String> log, Throwable failure) {
  private static final int LOG_LINES = 200;

  public CrashReport {
    log = List.copyOf(log);
  }

  /// Where the program runs.
  ///
  /// @param pipeline what JavaFX draws with
  public record Platform(String version, String system, String java, String javaFx, String pipeline) {}

  /// The report, to be read and sent by the user.
  public String text() {
    List<String> lines = log.subList(Math.max(0, log.size() - LOG_LINES), log.size());
    return Stream.of(
            Stream.of(
                "Mergescope " + platform.version(),
                "System:   " + platform.system(),
                "Java:     " + platform.java(),
                "JavaFX:   " + platform.javaFx() + ", drawn by " + platform.pipeline(),
                ""),
            stack(failure).lines(),
            Stream.of("", "Last lines of the log:"),
            lines.stream())
        .flatMap(part -> part)
        .map(CrashReport::withoutSecrets)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// A line without names and texts of a module, and without passwords, queries and tokens of an address.
  static String withoutSecrets(String line) {
    return line
        .replaceAll("([a-z][a-z0-9+.-]*://)[^/\\s@]*@", "$1")
        .replaceAll("([a-z][a-z0-9+.-]*://[^\\s?#]*)[?#]\\S*", "$1?…")
        .replaceAll("(?i)\\b(bearer|basic|token|password|authorization)([:=]?\\s+|[:=])\\S+", "$1$2…")
        .replaceAll("\"[^\"]*\"", "\"…\"")
        .replaceAll("“[^”]*”", "“…”")
        .replaceAll("(?<![\\w.$])[@%]\\S+", "…");
  }

  private static String stack(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
