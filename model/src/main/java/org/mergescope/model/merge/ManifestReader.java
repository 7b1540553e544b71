package org.mergescope.model.merge;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads a manifest's JSON as a stream and says where it stops being one.
final class ManifestReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String SHAPE = "{\"functions\": {\"text-service\": [\"entry_symbol\"]}}";

  private final String file;
  private final JsonParser json;
  private final SortedMap<String, List<String>> entries = new TreeMap<>();
  private final Map<String, String> functionsByCanonicalName = new HashMap<>();
  private final Map<String, String> functionsBySymbol = new HashMap<>();

  private ManifestReader(String file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  static MergeManifest read(Path file) throws IOException, ManifestException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw (IOException) new FileNotFoundException("There is no file " + file + ".").initCause(missing);
    } catch (IOException unreadable) {
      throw new IOException("The manifest " + file + " cannot be read: " + unreadable.getMessage() + ".", unreadable);
    }
    try (JsonParser json = JSON.createParser(bytes)) {
      return new ManifestReader(String.valueOf(file.getFileName()), json).manifest();
    }
  }

  private MergeManifest manifest() throws IOException, ManifestException {
    try {
      expect(next(), JsonToken.START_OBJECT, "a manifest like " + SHAPE);
      boolean found = false;
      while (next() != JsonToken.END_OBJECT) {
        boolean functions = json.currentName().equals("functions");
        next();
        if (functions) {
          found = true;
          functions();
        } else {
          json.skipChildren();
        }
      }
      if (!found) {
        throw wrong("there is no member \"functions\"; a manifest looks like " + SHAPE);
      }
      if (next() != null) {
        throw wrong("something follows the end of the manifest");
      }
      return new MergeManifest(entries);
    } catch (JacksonException syntax) {
      throw new ManifestException(place(syntax.getLocation()) + "not JSON: " + firstLine(syntax.getOriginalMessage()));
    }
  }

  private void functions() throws IOException, ManifestException {
    expect(json.currentToken(), JsonToken.START_OBJECT, "an object of functions");
    while (next() != JsonToken.END_OBJECT) {
      String function = json.currentName();
      if (function.isBlank()) {
        throw wrong("a function needs a name");
      }
      String same = functionsByCanonicalName.putIfAbsent(FunctionName.canonical(function), function);
      if (same != null) {
        throw wrong("the function " + function + " is there twice" + (same.equals(function) ? "" : ", as " + same));
      }
      expect(next(), JsonToken.START_ARRAY, "a list of entry symbols for " + function);
      entries.put(function, symbols(function));
    }
  }

  private List<String> symbols(String function) throws IOException, ManifestException {
    List<String> symbols = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.VALUE_STRING, "the name of an entry symbol");
      String text = json.getText();
      String symbol = text.startsWith("@") ? text.substring(1) : text;
      String other = functionsBySymbol.putIfAbsent(symbol, function);
      if (other != null) {
        throw wrong(symbol + " is already an entry of " + other);
      }
      symbols.add(symbol);
    }
    return symbols;
  }

  private @Nullable JsonToken next() throws IOException, ManifestException {
    return json.nextToken();
  }

  private void expect(@Nullable JsonToken found, JsonToken wanted, String what) throws IOException, ManifestException {
    if (found != wanted) {
      throw wrong("expected " + what + ", found " + (found == null ? "the end of the file" : json.getText()));
    }
  }

  private ManifestException wrong(String what) {
    return new ManifestException(place(json.currentTokenLocation()) + what + ".");
  }

  private String place(JsonLocation at) {
    return file + ":" + at.getLineNr() + ":" + Math.max(1, at.getColumnNr()) + ": ";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("it breaks off") + ".";
  }
}
