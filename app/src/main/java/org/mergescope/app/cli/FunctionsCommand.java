package org.mergescope.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.mergescope.app.cli.Table.Column;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.merge.MergedFunction.CodeSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the serverless functions of a module.
@Command(name = "functions", description = "List the serverless functions merged into a module.")
final class FunctionsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ModuleFiles files = new ModuleFiles();
  @Mixin private ModuleOptions module = new ModuleOptions();
  @Mixin private ManifestOption manifest = new ManifestOption();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws CommandFailure {
    AnalysedModule analysed = module.analyse(files.paths());
    List<MergedFunction> functions = manifest.functions(analysed);
    if (json) {
      Json.print(spec.commandLine().getOut(), generator -> write(analysed, functions, generator));
    } else if (functions.isEmpty()) {
      String name = Plain.line(analysed.name());
      spec.commandLine()
          .getErr()
          .println("No serverless function was recognised in " + name + "; name them with --manifest.");
    } else {
      print(functions);
    }
    return 0;
  }

  private void print(List<MergedFunction> functions) {
    Table table =
        Table.of(
            Column.text("FUNCTION"),
            Column.text("RULE"),
            Column.number("ENTRIES"),
            Column.number("EXCLUSIVE"),
            Column.number("SHARED"),
            Column.number("UNREACHABLE"));
    for (MergedFunction function : functions) {
      table.row(
          function.name(),
          function.rule(),
          Amounts.count(function.entries().size()),
          size(function.exclusive()),
          size(function.shared()),
          size(function.unreachable()));
    }
    table.print(spec.commandLine().getOut());
    spec.commandLine().getOut().println();
    spec.commandLine().getOut().println("Bytes of IR text, and functions with bodies in parentheses.");
  }

  private static String size(CodeSize size) {
    return Amounts.count(size.bytes()) + " (" + Amounts.count(size.functions()) + ")";
  }

  private static void write(AnalysedModule analysed, List<MergedFunction> functions, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    analysed.writeModules(json);
    json.writeArrayFieldStart("functions");
    for (MergedFunction function : functions) {
      json.writeStartObject();
      json.writeStringField("name", function.name());
      Json.strings(json, "entries", analysed.names(function.entries()));
      Json.map(json, "demangled", analysed.demangled(function.entries()));
      if (analysed.isLinked()) {
        Json.map(json, "module", analysed.origins(function.entries()));
      }
      json.writeStringField("rule", function.rule());
      write("exclusive", function.exclusive(), json);
      write("shared", function.shared(), json);
      write("unreachable", function.unreachable(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(String name, CodeSize size, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("functions", size.functions());
    json.writeNumberField("bytes", size.bytes());
    json.writeEndObject();
  }
}
