package org.mergescope.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mergescope.model.reach.DisjointChains;
import org.mergescope.model.reach.Dominators;
import org.mergescope.model.reach.WhyKept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Explains why a symbol is kept, and what hangs on it.
@Command(name = "why", description = "Show the shortest chain of references that keeps a symbol, and what it keeps.")
final class WhyCommand implements Callable<Integer> {
  private static final int MOST_PATHS = 5;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ModuleOptions module = new ModuleOptions();

  @Parameters(
      arity = "2..*",
      paramLabel = "IN.ll... SYMBOL",
      description = {
        "Modules as LLVM IR text; several, or a folder for the *.ll files in it, are linked as one program.",
        "Last the symbol, by its raw or its demangled name."
      })
  private List<String> operands = List.of();

  @Option(
      names = "--paths",
      paramLabel = "N",
      description = "Show up to N chains, at most 5, that have no symbol between their ends in common.")
  private int paths = 1;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws CommandFailure {
    if (paths < 1 || paths > MOST_PATHS) {
      throw new ParameterException(spec.commandLine(), "--paths takes a number from 1 to " + MOST_PATHS + ".");
    }
    List<Path> files = operands.subList(0, operands.size() - 1).stream().map(Path::of).toList();
    AnalysedModule analysed = module.analyse(ModuleFiles.expanded(files));
    int asked = SymbolSearch.find(analysed, operands.getLast());
    List<ChainLink> chain = ChainLink.chain(analysed.index(), WhyKept.explain(analysed.reachability(), asked));
    List<List<ChainLink>> chains = new ArrayList<>();
    if (paths > 1) {
      DisjointChains.of(analysed.reachability(), asked, paths)
          .forEach(found -> chains.add(ChainLink.chain(analysed.index(), found)));
    }
    Dominators dominators = Dominators.of(analysed.reachability());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Json.print(out, generator -> write(analysed, asked, chain, chains, dominators, generator));
    } else if (chain.isEmpty()) {
      out.println(Plain.line(analysed.readable(asked)) + " is unreachable.");
    } else {
      print(analysed, chains.isEmpty() ? List.of(chain) : chains, out);
      printHold(analysed, asked, dominators, out);
    }
    return 0;
  }

  private static void print(AnalysedModule analysed, List<List<ChainLink>> chains, PrintWriter out) {
    for (List<ChainLink> chain : chains) {
      Table table = Table.of(Table.Column.number("LINE"), Table.Column.text(""), Table.Column.text("SYMBOL"));
      for (ChainLink link : chain) {
        String file = analysed.isLinked() ? analysed.fileAt(link.offset()) + ":" : "";
        table.row(file + Amounts.count(link.line()), link.verb(), analysed.readable(link.symbol()));
      }
      table.print(out);
      out.println();
    }
  }

  private static void printHold(AnalysedModule analysed, int asked, Dominators dominators, PrintWriter out) {
    int holder = dominators.immediateDominator(asked);
    if (holder >= 0) {
      out.println("Every chain passes through " + Plain.line(analysed.readable(holder)) + ".");
    }
    int others = dominators.retainedCount(asked) - 1;
    long bytes = dominators.retainedBytes(asked) - analysed.index().byteCount(asked);
    out.println(
        others == 0
            ? "Nothing else would die with it."
            : Says.count(others, "other symbol", "other symbols") + " would die with it: " + Amounts.count(bytes)
                + " bytes.");
  }

  private static void write(
      AnalysedModule analysed, int asked, List<ChainLink> chain, List<List<ChainLink>> chains, Dominators dominators,
      JsonGenerator json) throws IOException {
    json.writeStartObject();
    name(analysed, asked, json);
    analysed.writeModules(json);
    json.writeBooleanField("reachable", !chain.isEmpty());
    json.writeFieldName("chain");
    write(analysed, chain, json);
    if (!chains.isEmpty()) {
      json.writeArrayFieldStart("chains");
      for (List<ChainLink> other : chains) {
        write(analysed, other, json);
      }
      json.writeEndArray();
    }
    if (!chain.isEmpty()) {
      int holder = dominators.immediateDominator(asked);
      if (holder < 0) {
        json.writeNullField("dominator");
      } else {
        json.writeStringField("dominator", analysed.index().name(holder));
      }
      json.writeObjectFieldStart("alsoDies");
      json.writeNumberField("symbols", dominators.retainedCount(asked) - 1);
      json.writeNumberField("bytes", dominators.retainedBytes(asked) - analysed.index().byteCount(asked));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void write(AnalysedModule analysed, List<ChainLink> chain, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (ChainLink link : chain) {
      json.writeStartObject();
      name(analysed, link.symbol(), json);
      json.writeStringField("kind", link.kind());
      if (analysed.isLinked()) {
        json.writeStringField("module", analysed.fileAt(link.offset()));
      }
      json.writeNumberField("line", link.line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void name(AnalysedModule analysed, int symbol, JsonGenerator json) throws IOException {
    String raw = analysed.index().name(symbol);
    json.writeStringField("symbol", raw);
    if (!raw.equals(analysed.readable(symbol))) {
      json.writeStringField("demangled", analysed.readable(symbol));
    }
  }
}
