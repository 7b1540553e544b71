package org.mergescope.app.session.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mergescope.app.session.ChoiceKind;

/// The texts of a journal's lines, as JSON. Fields that are not known are skipped.
final class JournalJson {
  private static final int VERSION = 1;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JournalJson() {}

  @FunctionalInterface
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  static byte[] write(Header header) throws IOException {
    return object(json -> {
      json.writeNumberField("version", VERSION);
      json.writeNumberField("process", header.writer().process());
      json.writeNumberField("started", header.writer().started());
      json.writeArrayFieldStart("files");
      for (FileIdentity file : header.files()) {
        json.writeStartObject();
        json.writeStringField("path", file.path().toString());
        json.writeNumberField("length", file.length());
        json.writeNumberField("modified", file.modified());
        json.writeStringField("sample", file.sample());
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  static byte[] write(Entry entry) throws IOException {
    return object(json -> {
      switch (entry) {
        case Entry.MovedTo(int steps) -> json.writeNumberField("steps", steps);
        case Entry.Took(String label, Instant time, Map<ChoiceKind, List<String>> turned) -> {
          json.writeStringField("step", label);
          json.writeStringField("time", time.toString());
          for (ChoiceKind kind : ChoiceKind.values()) {
            if (turned.containsKey(kind)) {
              json.writeFieldName(field(kind));
              json.writeArray(turned.getOrDefault(kind, List.of()).toArray(String[]::new), 0, turned.get(kind).size());
            }
          }
        }
      }
    });
  }

  private static byte[] object(Fields fields) throws IOException {
    // In pieces: the names of a large module's functions are many megabytes, copied at every growth of one array.
    ByteArrayBuilder text = new ByteArrayBuilder();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    return text.toByteArray();
  }

  private static String field(ChoiceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// Reads a first line.
  ///
  /// @throws IOException where it is none, or of a later version
  static Header header(String text) throws IOException {
    long version = 0;
    long process = 0;
    long started = 0;
    List<FileIdentity> files = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "version" -> version = json.getLongValue();
          case "process" -> process = json.getLongValue();
          case "started" -> started = json.getLongValue();
          case "files" -> {
            while (json.nextToken() == JsonToken.START_OBJECT) {
              files.add(file(json));
            }
          }
          default -> json.skipChildren();
        }
      }
    }
    if (version != VERSION || files.isEmpty()) {
      throw new IOException("no journal of version " + VERSION);
    }
    return new Header(new Writer(process, started), files);
  }

  private static FileIdentity file(JsonParser json) throws IOException {
    String path = "";
    long length = 0;
    long modified = 0;
    String sample = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "path" -> path = json.getText();
        case "length" -> length = json.getLongValue();
        case "modified" -> modified = json.getLongValue();
        case "sample" -> sample = json.getText();
        default -> json.skipChildren();
      }
    }
    return new FileIdentity(Path.of(path), length, modified, sample);
  }

  /// Reads a further line.
  ///
  /// @throws IOException where it is none
  static Entry entry(String text) throws IOException {
    String label = "";
    Instant time = Instant.EPOCH;
    int steps = -1;
    Map<ChoiceKind, List<String>> turned = new EnumMap<>(ChoiceKind.class);
    try (JsonParser json = FACTORY.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "steps" -> steps = json.getIntValue();
          case "step" -> label = json.getText();
          case "time" -> time = time(json.getText());
          case "removed", "stubbed", "declared", "root", "excluded" ->
            turned.put(ChoiceKind.valueOf(field.toUpperCase(Locale.ROOT)), strings(json));
          default -> json.skipChildren();
        }
      }
    }
    return steps >= 0 ? new Entry.MovedTo(steps) : new Entry.Took(label, time, turned);
  }

  private static Instant time(String text) throws IOException {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException wrong) {
      throw new IOException("no time: " + text, wrong);
    }
  }

  private static List<String> strings(JsonParser json) throws IOException {
    List<String> strings = new ArrayList<>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      strings.add(json.getText());
    }
    return strings;
  }
}
