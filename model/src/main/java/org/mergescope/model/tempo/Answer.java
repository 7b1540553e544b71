package org.mergescope.model.tempo;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a server answered, read to its end.
record Answer(int status, String contentType, String location, String retryAfter, Body body) {
  private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>\\s*([^<]{1,80})");

  /// The bytes of an answer.
  static final class Body {
    private final byte[] bytes;

    Body(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  boolean isOk() {
    return status == 200;
  }

  boolean isProtobuf() {
    return contentType.toLowerCase(Locale.ROOT).contains("protobuf");
  }

  /// A web page where data should be: a proxy's login form, or another server altogether.
  boolean isWebPage() {
    return contentType.toLowerCase(Locale.ROOT).contains("html") || startOfText(200).stripLeading().startsWith("<");
  }

  /// Tempo's router says so for a path that it does not know; of a trace that it does not know it says something else.
  boolean isUnknownPath() {
    return status == 404 && startOfText(200).startsWith("404 page not found");
  }

  /// The first line of a text, the title of a web page, with nothing in it that could disturb a sentence.
  String said() {
    String text = isWebPage() ? title() : startOfText(2000);
    String line = text.strip().lines().findFirst().orElse("");
    String plain = line.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
    return plain.length() > 300 ? plain.substring(0, 300) + "…" : plain;
  }

  private String title() {
    Matcher title = TITLE.matcher(startOfText(10_000));
    return title.find() ? title.group(1) : "";
  }

  private String startOfText(int length) {
    return new String(body.bytes(), 0, Math.min(length, body.bytes().length), StandardCharsets.UTF_8);
  }
}
