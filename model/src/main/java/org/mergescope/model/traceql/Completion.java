package org.mergescope.model.traceql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.mergescope.model.traceql.QueryTokens.Kind;
import org.mergescope.model.traceql.QueryTokens.Token;

/// What may be typed at a place of a query.
///
/// @param from where the text begins that a candidate replaces
/// @param to where it ends; between them stands what was typed of the word so far
/// @param candidates those that begin with what was typed, then those that contain it
/// @param valuesOf the tag whose values are wanted here, such as `span.http.target`, or ""; where they are not known yet,
///   ask the server for them and complete again
public record Completion(int from, int to, List<Candidate> candidates, String valuesOf) {
  private static final List<String> COMPARISONS = List.of("=", "!=", "=~", "!~", ">", ">=", "<", "<=");
  private static final List<String> LOGIC = List.of("&&", "||");
  private static final List<String> STRUCTURE = List.of("|", "&&", "||", ">>", ">", "~");
  private static final List<String> STAGES =
      List.of("select(", "count()", "avg(", "max(", "min(", "sum(", "by(", "rate()", "quantile_over_time(");
  private static final List<String> SCOPES =
      List.of("span.", "resource.", "event.", "link.", "instrumentation.", "parent.", ".");

  public Completion {
    candidates = List.copyOf(candidates);
  }

  /// What a candidate is.
  public enum What {
    SCOPE,
    ATTRIBUTE,
    INTRINSIC,
    OPERATOR,
    VALUE,
    STAGE
  }

  /// One text that may stand there.
  public record Candidate(String text, What what) {}

  /// Completes at a caret. Cost: linear in the query and the tags known.
  ///
  /// @param caret an offset in the query, 0 … its length
  public static Completion at(String query, int caret, KnownTags tags) {
    List<Token> before = new ArrayList<>(QueryTokens.of(query.substring(0, caret)));
    String typed = "";
    int from = caret;
    if (!before.isEmpty() && isUnfinished(before.getLast(), caret)) {
      Token word = before.removeLast();
      typed = word.text();
      from = word.from();
    }
    Place place = Place.of(before);
    List<Candidate> all = new ArrayList<>();
    switch (place.wanted()) {
      case QUERY -> add(all, List.of("{ "), What.OPERATOR);
      case STRUCTURE -> add(all, STRUCTURE, What.OPERATOR);
      case STAGE -> add(all, STAGES, What.STAGE);
      case FIELD -> fields(all, tags);
      case COMPARISON -> {
        add(all, COMPARISONS, What.OPERATOR);
        add(all, place.inBraces() ? List.of("&&", "||", "}") : List.of(",", ")"), What.OPERATOR);
      }
      case VALUE -> values(all, tags.values(place.field()));
      case LOGIC -> {
        add(all, LOGIC, What.OPERATOR);
        add(all, List.of(place.inBraces() ? "}" : ")"), What.OPERATOR);
      }
    }
    String valuesOf = place.wanted() == Wanted.VALUE ? place.field() : "";
    return new Completion(from, caret, fitting(all, typed), valuesOf);
  }

  private static boolean isUnfinished(Token last, int caret) {
    return last.to() == caret && (last.kind() == Kind.WORD || (last.kind() == Kind.STRING && !last.closed()));
  }

  private static void fields(List<Candidate> all, KnownTags tags) {
    add(all, SCOPES, What.SCOPE);
    tags.names()
        .forEach((scope, names) -> names.forEach(
            name -> all.add(new Candidate(Literal.attribute(scope, name), What.ATTRIBUTE))));
    add(all, KnownTags.INTRINSICS, What.INTRINSIC);
  }

  private static void values(List<Candidate> all, List<TagValue> values) {
    values.forEach(value -> all.add(new Candidate(value.literal(), What.VALUE)));
  }

  private static void add(List<Candidate> all, List<String> texts, What what) {
    texts.forEach(text -> all.add(new Candidate(text, what)));
  }

  private static List<Candidate> fitting(List<Candidate> all, String typed) {
    String wanted = plain(typed);
    List<Candidate> begin = new ArrayList<>();
    List<Candidate> contain = new ArrayList<>();
    for (Candidate candidate : all) {
      String text = plain(candidate.text());
      if (text.startsWith(wanted)) {
        begin.add(candidate);
      } else if (text.contains(wanted)) {
        contain.add(candidate);
      }
    }
    begin.addAll(contain);
    return begin;
  }

  private static String plain(String text) {
    return Literal.text(text).toLowerCase(Locale.ROOT);
  }

  private enum Wanted {
    QUERY,
    STRUCTURE,
    STAGE,
    FIELD,
    COMPARISON,
    VALUE,
    LOGIC
  }

  /// @param field for VALUE the tag that is compared
  private record Place(Wanted wanted, String field, boolean inBraces) {
    static Place of(List<Token> tokens) {
      Deque<String> open = new ArrayDeque<>();
      Wanted wanted = Wanted.QUERY;
      String field = "";
      for (Token token : tokens) {
        if (token.is("{") || token.is("(")) {
          open.push(token.text());
          wanted = Wanted.FIELD;
        } else if (token.is("}") || token.is(")")) {
          open.poll();
          wanted = open.isEmpty() ? Wanted.STRUCTURE : Wanted.LOGIC;
        } else if (open.isEmpty()) {
          wanted = outside(token, wanted);
        } else if (token.kind() != Kind.SIGN) {
          field = wanted == Wanted.FIELD ? token.text() : field;
          wanted = wanted == Wanted.VALUE ? Wanted.LOGIC : Wanted.COMPARISON;
        } else {
          wanted = COMPARISONS.contains(token.text()) ? Wanted.VALUE : Wanted.FIELD;
        }
      }
      return new Place(wanted, field, open.contains("{"));
    }

    private static Wanted outside(Token token, Wanted before) {
      if (token.is("|")) {
        return Wanted.STAGE;
      }
      return token.kind() == Kind.SIGN ? Wanted.QUERY : before == Wanted.QUERY ? Wanted.QUERY : Wanted.STRUCTURE;
    }
  }
}
