package org.mergescope.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.prune.Edit;
import org.mergescope.model.prune.ProgramPlan;
import org.mergescope.model.prune.PrunePlan;
import org.mergescope.model.reach.Warning;

/// What an export deletes and changes; lists are symbol ids in file order.
record PruneSummary(
    AnalysedModule module,
    ProgramPlan plan,
    List<Integer> functions,
    List<Integer> variables,
    List<Integer> aliases,
    List<Integer> declarations) {
  static PruneSummary of(AnalysedModule module, ProgramPlan plan) {
    PruneSummary summary =
        new PruneSummary(
            module, plan, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    BitSet deleted = plan.deletions().symbols();
    for (int symbol = deleted.nextSetBit(0); symbol >= 0; symbol = deleted.nextSetBit(symbol + 1)) {
      summary.list(symbol).add(symbol);
    }
    return summary;
  }

  private List<Integer> list(int symbol) {
    if (!module.index().isDefinition(symbol)) {
      return declarations;
    }
    return switch (module.index().kind(symbol)) {
      case FUNCTION -> functions;
      case VARIABLE -> variables;
      case ALIAS, IFUNC -> aliases;
    };
  }

  /// @param output where it was written, "" where it was not
  void print(PrintWriter out, String output) {
    String deleted = Says.symbols(functions.size(), variables.size(), aliases.size(), declarations.size());
    out.println((output.isEmpty() ? "Would delete " : "Deleted ") + deleted + ".");
    long saved = plan.bytesBefore() - plan.bytesAfter();
    out.println(
        (output.isEmpty() ? "Would leave " : "Wrote " + Plain.line(output) + ": ") + Amounts.count(plan.bytesAfter())
            + " of " + Amounts.count(plan.bytesBefore()) + " bytes, "
            + Amounts.percent(saved, plan.bytesBefore()) + " less.");
    edits().forEach((reason, count) -> {
      if (reason != Edit.Reason.DELETED_SYMBOL) {
        out.println("  " + Amounts.count(count) + " × " + Says.lower(reason));
      }
    });
  }

  /// @param output where it was written, "" where it was not
  void write(JsonGenerator json, String output) throws IOException {
    json.writeStartObject();
    json.writeStringField("module", module.name());
    json.writeStringField("output", output);
    if (module.isLinked()) {
      writeModules(json);
    }
    json.writeObjectFieldStart("deleted");
    Json.strings(json, "functions", module.names(functions));
    Json.strings(json, "variables", module.names(variables));
    Json.strings(json, "aliases", module.names(aliases));
    Json.strings(json, "declarations", module.names(declarations));
    if (module.isLinked()) {
      Json.map(json, "module", module.origins(plan.deletions().symbols().stream().boxed().toList()));
    }
    Json.map(json, "demangled", module.demangled(plan.deletions().symbols().stream().boxed().toList()));
    json.writeEndObject();
    json.writeObjectFieldStart("edits");
    for (Map.Entry<Edit.Reason, Integer> edit : edits().entrySet()) {
      json.writeNumberField(Says.lower(edit.getKey()), edit.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("bytes");
    json.writeNumberField("before", plan.bytesBefore());
    json.writeNumberField("after", plan.bytesAfter());
    json.writeEndObject();
    Json.strings(json, "warnings", plan.warnings().stream().map(Warning::sentence).toList());
    Json.strings(json, "notes", notes());
    json.writeEndObject();
  }

  private void writeModules(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("modules");
    for (PrunePlan part : plan.plans()) {
      json.writeStartObject();
      json.writeStringField("module", part.module().text().name());
      json.writeNumberField("before", part.bytesBefore());
      json.writeNumberField("after", part.bytesAfter());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private List<String> notes() {
    return plan.plans().stream().flatMap(part -> part.notes().stream()).distinct().toList();
  }

  private Map<Edit.Reason, Integer> edits() {
    Map<Edit.Reason, Integer> counts = new EnumMap<>(Edit.Reason.class);
    plan.plans().forEach(part -> part.edits().forEach(edit -> counts.merge(edit.reason(), 1, Integer::sum)));
    return counts;
  }
}
