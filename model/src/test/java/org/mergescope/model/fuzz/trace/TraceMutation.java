package org.mergescope.model.fuzz.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Damage to a trace's bytes: what networks, tools and people do to them, and what somebody may do on purpose.
final class TraceMutation {
  private static final int LARGEST = 1 << 20;

  /// Pieces that readers look for, and values at the edge of what they take.
  private static final List<String> PIECES =
      List.of(
          "\"resourceSpans\":[", "\"batches\":[", "\"scopeSpans\":[", "\"spans\":[{", "\"data\":[{",
          "\"processes\":{\"p\":{",
          "\"traceID\":\"a\",", "\"references\":[{\"spanID\":\"", "\"attributes\":[{\"key\":\"",
          "\"kvlistValue\":{\"values\":[",
          "\"arrayValue\":{\"values\":[", "\"startTimeUnixNano\":\"18446744073709551615\"", "\"endTimeUnixNano\":-1",
          "\"startTime\":9223372036854775807,", "\"duration\":1e400,", "\"events\":[{", "\"links\":[{\"spanId\":\"",
          "\"kind\":99,", "\"trace\":{", "\"spanId\":\"AAAAAAAAAAE=\",", "NaN", "-Infinity", "\\ud800", "\uFEFF", "null",
          "{", "}", "[", "]", "\"", ",", ":", "1e999999999", "0000000000000000", "\u0000");

  private TraceMutation() {}

  static byte[] of(byte[] trace, byte[] other, Random random) {
    byte[] bytes = trace;
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes = once(bytes, other, random);
      bytes = bytes.length > LARGEST ? Arrays.copyOf(bytes, LARGEST) : bytes;
    }
    return random.nextInt(20) == 0 ? gzip(bytes, random) : bytes;
  }

  private static byte[] once(byte[] bytes, byte[] other, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int length = random.nextInt(1 + Math.min(64, bytes.length - at));
    return switch (random.nextInt(9)) {
      case 0 -> splice(bytes, at, at + length, new byte[0]);
      case 1 -> splice(bytes, at, at, piece(random));
      case 2 -> splice(bytes, at, at + length, piece(random));
      case 3 -> repeated(bytes, at, length, random);
      case 4 -> {
        int from = random.nextInt(other.length + 1);
        yield splice(bytes, at, at + length, Arrays.copyOfRange(other, from, Math.min(other.length, from + 500)));
      }
      case 5 -> Arrays.copyOf(bytes, at);
      case 6 -> {
        byte[] noise = new byte[1 + random.nextInt(8)];
        random.nextBytes(noise);
        yield splice(bytes, at, Math.min(bytes.length, at + noise.length), noise);
      }
      case 7 -> number(bytes, at, random);
      default -> splice(bytes, bytes.length, bytes.length, bytes);
    };
  }

  /// Ten times or a thousand times the same: deep nesting, many fields, long texts.
  private static byte[] repeated(byte[] bytes, int at, int length, Random random) {
    byte[] piece = random.nextBoolean() ? piece(random) : Arrays.copyOfRange(bytes, at, at + length);
    int times = random.nextInt(3) == 0 ? 2_000 : 10;
    byte[] many = new byte[piece.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(piece, 0, many, i * piece.length, piece.length);
    }
    return splice(bytes, at, at, many);
  }

  /// The next digit, or a length of protobuf, becomes another.
  private static byte[] number(byte[] bytes, int at, Random random) {
    byte[] changed = bytes.clone();
    for (int i = at; i < changed.length; i++) {
      if (changed[i] >= '0' && changed[i] <= '9') {
        changed[i] = (byte) ('0' + random.nextInt(10));
        return changed;
      }
      if (changed[i] < ' ' && changed[i] >= 0 && random.nextInt(4) == 0) {
        changed[i] = (byte) random.nextInt(256);
        return changed;
      }
    }
    return changed;
  }

  private static byte[] piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] put) {
    byte[] spliced = new byte[from + put.length + bytes.length - to];
    System.arraycopy(bytes, 0, spliced, 0, from);
    System.arraycopy(put, 0, spliced, from, put.length);
    System.arraycopy(bytes, to, spliced, from + put.length, bytes.length - to);
    return spliced;
  }

  private static byte[] gzip(byte[] bytes, Random random) {
    byte[] packed = bytes;
    for (int i = random.nextInt(4); i >= 0; i--) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(packed);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      packed = out.toByteArray();
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(packed, random.nextInt(packed.length)) : packed;
  }
}
