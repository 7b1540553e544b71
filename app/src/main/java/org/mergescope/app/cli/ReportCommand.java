package org.mergescope.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.reach.UnreachableReport;
import org.mergescope.model.reach.Warning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Counts a module and lists what nothing reaches.
@Command(name = "report", description = "Count a module and list what its roots never reach.")
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ModuleFiles files = new ModuleFiles();
  @Mixin private ModuleOptions module = new ModuleOptions();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws CommandFailure {
    AnalysedModule analysed = module.analyse(files.paths());
    UnreachableReport report = UnreachableReport.of(analysed.reachability());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Json.print(out, generator -> write(analysed, report, generator));
    } else {
      print(analysed, report, out);
      Says.warnings(report.warnings(), spec.commandLine().getErr());
    }
    return 0;
  }

  private static void print(AnalysedModule analysed, UnreachableReport report, PrintWriter out) {
    out.println(Plain.line(analysed.name()) + ", LLVM " + analysed.reachability().policy().version());
    out.println(
        "Functions    " + Amounts.count(report.functionsDefined()) + " defined, "
            + Amounts.count(report.functionsDeclared()) + " declared");
    out.println("Variables    " + Amounts.count(report.variables()));
    if (report.aliases() > 0) {
      out.println("Aliases      " + Amounts.count(report.aliases()));
    }
    out.println("Roots        " + Says.some(analysed.names(report.roots()), 10));
    out.println(
        "Unreachable  "
            + Says.symbols(
                report.unreachableFunctions().size(),
                report.unreachableVariables().size(),
                report.unreachableAliases().size(),
                report.unreachableDeclarations().size())
            + ": " + Amounts.count(report.bytesUnreachable()) + " of " + Amounts.count(report.bytesTotal())
            + " bytes (" + Amounts.percent(report.bytesUnreachable(), report.bytesTotal()) + ")");
    List<Integer> unreachable = unreachable(report);
    if (!unreachable.isEmpty()) {
      out.println();
      table(analysed, unreachable).print(out);
    }
  }

  private static Table table(AnalysedModule analysed, List<Integer> symbols) {
    ModuleIndex index = analysed.index();
    List<Table.Column> columns = new ArrayList<>(
        List.of(Table.Column.number("BYTES"), Table.Column.text("KIND"), Table.Column.text("UNREACHABLE")));
    if (analysed.isLinked()) {
      columns.add(2, Table.Column.text("MODULE"));
    }
    Table table = Table.of(columns.toArray(Table.Column[]::new));
    symbols.stream()
        .sorted(
            Comparator.comparing((Integer symbol) -> !index.isDefinition(symbol))
                .thenComparing(Comparator.comparingLong(index::byteCount).reversed())
                .thenComparing(Comparator.naturalOrder()))
        .forEach(symbol -> {
          List<String> cells = new ArrayList<>(
              List.of(Amounts.count(index.byteCount(symbol)), kind(index, symbol), analysed.readable(symbol)));
          if (analysed.isLinked()) {
            cells.add(2, analysed.program().origin(symbol));
          }
          table.row(cells.toArray(String[]::new));
        });
    return table;
  }

  private static String kind(ModuleIndex index, int symbol) {
    if (!index.isDefinition(symbol)) {
      return "declaration";
    }
    return index.kind(symbol) == SymbolKind.IFUNC ? "ifunc" : Says.lower(index.kind(symbol));
  }

  private static List<Integer> unreachable(UnreachableReport report) {
    List<Integer> all = new ArrayList<>(report.unreachableFunctions());
    all.addAll(report.unreachableVariables());
    all.addAll(report.unreachableAliases());
    all.addAll(report.unreachableDeclarations());
    return all;
  }

  private static void write(AnalysedModule analysed, UnreachableReport report, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("module", analysed.name());
    analysed.writeModules(json);
    json.writeNumberField("llvm", analysed.reachability().policy().version());
    json.writeObjectFieldStart("functions");
    json.writeNumberField("defined", report.functionsDefined());
    json.writeNumberField("declared", report.functionsDeclared());
    json.writeEndObject();
    json.writeNumberField("variables", report.variables());
    json.writeNumberField("aliases", report.aliases());
    Json.strings(json, "roots", analysed.names(report.roots()));
    json.writeObjectFieldStart("unreachable");
    Json.strings(json, "functions", analysed.names(report.unreachableFunctions()));
    Json.strings(json, "variables", analysed.names(report.unreachableVariables()));
    Json.strings(json, "aliases", analysed.names(report.unreachableAliases()));
    Json.strings(json, "declarations", analysed.names(report.unreachableDeclarations()));
    Json.map(json, "demangled", analysed.demangled(unreachable(report)));
    if (analysed.isLinked()) {
      Json.map(json, "module", analysed.origins(unreachable(report)));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("bytes");
    json.writeNumberField("total", report.bytesTotal());
    json.writeNumberField("unreachable", report.bytesUnreachable());
    json.writeEndObject();
    Json.strings(json, "warnings", report.warnings().stream().map(Warning::sentence).toList());
    json.writeEndObject();
  }
}
