package org.mergescope.app.settings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mergescope.app.session.Following;
import org.mergescope.app.session.RootChoice;
import org.mergescope.model.reach.Roots;

/// A module that was open, as one of the objects in `documents` of `lastSession`.
final class LastDocumentJson {
  private LastDocumentJson() {}

  static void write(JsonGenerator json, LastSession.Document document) throws IOException {
    json.writeStartObject();
    SettingsJson.writePaths(json, "modules", document.modules());
    LastSessionJson.write(json, "manifest", document.manifest().map(Path::toString));
    LastSessionJson.write(json, "focus", document.focus());
    LastSessionJson.write(json, "filter", Optional.of(document.filter()).filter(filter -> !filter.isEmpty()));
    if (!document.graphs().all().isEmpty()) {
      json.writeArrayFieldStart("graphs");
      for (SavedGraphs.Graph graph : document.graphs().all()) {
        write(json, graph);
      }
      json.writeEndArray();
      json.writeNumberField("shownGraph", document.graphs().shown());
    }
    if (document.following().isPresent()) {
      write(json, document.following().get());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, SavedGraphs.Graph graph) throws IOException {
    json.writeStartObject();
    json.writeStringField("focus", graph.focus());
    json.writeStringField("look", graph.look());
    writeTexts(json, "names", graph.names());
    json.writeNumberField("callers", graph.callers());
    json.writeNumberField("callees", graph.callees());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Following following) throws IOException {
    json.writeObjectFieldStart("following");
    writeTexts(
        json,
        "sets",
        following.roots().sets().stream().sorted().map(set -> set.name().toLowerCase(Locale.ROOT)).toList());
    writeTexts(json, "names", following.roots().names());
    json.writeNumberField("llvm", following.llvm());
    json.writeEndObject();
  }

  private static void writeTexts(JsonGenerator json, String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  static LastSession.Document read(JsonParser json) throws IOException {
    SettingsJson.require(json, json.currentToken(), JsonToken.START_OBJECT);
    List<Path> modules = List.of();
    Optional<String> manifest = Optional.empty();
    Optional<String> focus = Optional.empty();
    String filter = "";
    List<SavedGraphs.Graph> graphs = List.of();
    int shownGraph = 0;
    Optional<Following> following = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "modules" -> modules = SettingsJson.paths(json);
        case "manifest" -> manifest = Optional.of(json.getText());
        case "focus" -> focus = Optional.of(json.getText());
        case "filter" -> filter = json.getText();
        case "graphs" -> graphs = graphs(json);
        case "shownGraph" -> shownGraph = json.getIntValue();
        case "following" -> following = Optional.of(following(json));
        default -> json.skipChildren();
      }
    }
    return new LastSession.Document(
        modules, manifest.map(Path::of), focus, filter, new SavedGraphs(graphs, shownGraph), following);
  }

  private static List<SavedGraphs.Graph> graphs(JsonParser json) throws IOException {
    SettingsJson.require(json, json.currentToken(), JsonToken.START_ARRAY);
    List<SavedGraphs.Graph> graphs = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      graphs.add(graph(json));
    }
    return graphs;
  }

  private static SavedGraphs.Graph graph(JsonParser json) throws IOException {
    SettingsJson.require(json, json.currentToken(), JsonToken.START_OBJECT);
    String focus = "";
    String look = "";
    List<String> names = List.of();
    int callers = 0;
    int callees = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "focus" -> focus = json.getText();
        case "look" -> look = json.getText();
        case "names" -> names = texts(json);
        case "callers" -> callers = json.getIntValue();
        case "callees" -> callees = json.getIntValue();
        default -> json.skipChildren();
      }
    }
    return new SavedGraphs.Graph(focus, look, names, callers, callees);
  }

  private static Following following(JsonParser json) throws IOException {
    SettingsJson.require(json, json.currentToken(), JsonToken.START_OBJECT);
    Set<Roots.Preset> sets = EnumSet.noneOf(Roots.Preset.class);
    List<String> names = List.of();
    int llvm = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "sets" -> {
          for (String set : texts(json)) {
            sets.add(preset(set));
          }
        }
        case "names" -> names = texts(json);
        case "llvm" -> llvm = json.getIntValue();
        default -> json.skipChildren();
      }
    }
    return new Following(new RootChoice(sets, names), llvm);
  }

  private static Roots.Preset preset(String name) throws IOException {
    for (Roots.Preset preset : Roots.Preset.values()) {
      if (preset.name().toLowerCase(Locale.ROOT).equals(name)) {
        return preset;
      }
    }
    throw new IOException("no set of roots is called " + name);
  }

  private static List<String> texts(JsonParser json) throws IOException {
    SettingsJson.require(json, json.currentToken(), JsonToken.START_ARRAY);
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      texts.add(json.getText());
    }
    return texts;
  }
}
