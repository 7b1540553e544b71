package org.mergescope.app.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The settings as JSON: fields that are not known are skipped, those that are missing keep their defaults.
final class SettingsJson {
  private static final int VERSION = 1;
  private static final JsonFactory FACTORY = new JsonFactory();

  private SettingsJson() {}

  static String write(Settings settings) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeStringField("theme", settings.theme().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("textPercent", settings.reading().textPercent());
      json.writeNumberField("codePixels", settings.reading().codePixels());
      json.writeStringField("motion", settings.reading().motion().name().toLowerCase(Locale.ROOT));
      writePaths(json, "recentFiles", settings.recentFiles());
      writePaths(json, "pinnedFiles", settings.pinnedFiles());
      if (settings.window().isPresent()) {
        writeWindow(json, settings.window().get());
      }
      json.writeObjectFieldStart("dividers");
      for (Map.Entry<String, List<Double>> pane : new TreeMap<>(settings.dividers()).entrySet()) {
        json.writeArrayFieldStart(pane.getKey());
        for (double position : pane.getValue()) {
          json.writeNumber(position);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      writeColumns(json, settings.columns());
      json.writeBooleanField("reopenLast", settings.reopenLast());
      LastSessionJson.write(json, settings.lastSession());
      TempoMemoryJson.write(json, settings.tempo());
      json.writeEndObject();
    }
    return text + "\n";
  }

  static void writePaths(JsonGenerator json, String field, List<Path> paths) throws IOException {
    json.writeArrayFieldStart(field);
    for (Path path : paths) {
      json.writeString(path.toString());
    }
    json.writeEndArray();
  }

  private static void writeWindow(JsonGenerator json, Settings.WindowPlace place) throws IOException {
    json.writeObjectFieldStart("window");
    json.writeNumberField("x", place.x());
    json.writeNumberField("y", place.y());
    json.writeNumberField("width", place.width());
    json.writeNumberField("height", place.height());
    json.writeBooleanField("maximized", place.maximized());
    json.writeEndObject();
  }

  private static void writeColumns(JsonGenerator json, List<Settings.TableColumn> columns) throws IOException {
    json.writeArrayFieldStart("columns");
    for (Settings.TableColumn column : columns) {
      json.writeStartObject();
      json.writeStringField("name", column.name());
      json.writeBooleanField("visible", column.visible());
      json.writeNumberField("width", column.width());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Reads settings.
  ///
  /// @throws IOException where the text is not JSON of the expected shape
  static Settings read(String text) throws IOException {
    Settings read = Settings.DEFAULTS;
    try (JsonParser json = FACTORY.createParser(text)) {
      require(json, json.nextToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        read = switch (field) {
          case "theme" -> read.withTheme(choice(json, ThemeChoice.class));
          case "textPercent" -> read.withReading(read.reading().withTextPercent(json.getIntValue()));
          case "codePixels" -> read.withReading(read.reading().withCodePixels(json.getIntValue()));
          case "motion" -> read.withReading(read.reading().withMotion(choice(json, MotionChoice.class)));
          case "recentFiles" -> read.withRecentFiles(paths(json));
          case "pinnedFiles" -> read.withPinnedFiles(paths(json));
          case "window" -> read.withWindow(Optional.of(window(json)));
          case "dividers" -> read.withDividers(dividers(json));
          case "columns" -> read.withColumns(columns(json));
          case "reopenLast" -> read.withReopenLast(json.getBooleanValue());
          case "lastSession" -> read.withLastSession(LastSessionJson.read(json));
          case "tempo" -> read.withTempo(TempoMemoryJson.read(json));
          default -> {
            json.skipChildren();
            yield read;
          }
        };
      }
      require(json, json.currentToken(), JsonToken.END_OBJECT);
    }
    return read;
  }

  private static <E extends Enum<E>> E choice(JsonParser json, Class<E> choices) throws IOException {
    return choice(json.getText(), json.currentName(), choices);
  }

  static <E extends Enum<E>> E choice(String text, String field, Class<E> choices) throws IOException {
    try {
      return Enum.valueOf(choices, text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IOException("no such " + field + ": " + text, unknown);
    }
  }

  static List<Path> paths(JsonParser json) throws IOException {
    require(json, json.currentToken(), JsonToken.START_ARRAY);
    List<Path> paths = new ArrayList<>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      paths.add(Path.of(json.getText()));
    }
    require(json, json.currentToken(), JsonToken.END_ARRAY);
    return paths;
  }

  private static Settings.WindowPlace window(JsonParser json) throws IOException {
    require(json, json.currentToken(), JsonToken.START_OBJECT);
    Map<String, Double> numbers = new TreeMap<>();
    boolean maximized = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (value.isNumeric()) {
        numbers.put(field, json.getDoubleValue());
      } else {
        maximized |= field.equals("maximized") && value == JsonToken.VALUE_TRUE;
        json.skipChildren();
      }
    }
    if (!numbers.keySet().containsAll(List.of("x", "y", "width", "height"))) {
      throw new IOException("a window needs x, y, width and height");
    }
    return new Settings.WindowPlace(
        numbers.getOrDefault("x", 0.0),
        numbers.getOrDefault("y", 0.0),
        numbers.getOrDefault("width", 0.0),
        numbers.getOrDefault("height", 0.0),
        maximized);
  }

  private static Map<String, List<Double>> dividers(JsonParser json) throws IOException {
    require(json, json.currentToken(), JsonToken.START_OBJECT);
    Map<String, List<Double>> dividers = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String pane = json.currentName();
      require(json, json.nextToken(), JsonToken.START_ARRAY);
      List<Double> positions = new ArrayList<>();
      while (json.nextToken().isNumeric()) {
        positions.add(json.getDoubleValue());
      }
      require(json, json.currentToken(), JsonToken.END_ARRAY);
      dividers.put(pane, positions);
    }
    return dividers;
  }

  private static List<Settings.TableColumn> columns(JsonParser json) throws IOException {
    require(json, json.currentToken(), JsonToken.START_ARRAY);
    List<Settings.TableColumn> columns = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String name = "";
      boolean visible = true;
      double width = 0;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        switch (field) {
          case "name" -> name = json.getText();
          case "visible" -> visible = value == JsonToken.VALUE_TRUE;
          case "width" -> width = value.isNumeric() ? json.getDoubleValue() : 0;
          default -> json.skipChildren();
        }
      }
      columns.add(new Settings.TableColumn(name, visible, width));
    }
    require(json, json.currentToken(), JsonToken.END_ARRAY);
    return columns;
  }

  static void require(JsonParser json, JsonToken actual, JsonToken expected) throws IOException {
    if (actual != expected) {
      throw new IOException(
          "line " + json.currentLocation().getLineNr() + ": " + actual + " where " + expected + " should be");
    }
  }
}
