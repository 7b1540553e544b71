package org.mergescope.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mergescope.model.ir.LineColumn;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.reach.WhyKept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Explains why a symbol is kept.
@Command(name = "why", description = "Show the shortest chain of references that keeps a symbol.")
final class WhyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ModuleOptions module = new ModuleOptions();

  @Parameters(index = "1", paramLabel = "SYMBOL", description = "Its raw or its demangled name.")
  private String symbol = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  /// One symbol on the way from the root, with what the one before it does to it.
  private record Link(int symbol, String kind, String verb, long line) {}

  @Override
  public Integer call() throws CommandFailure {
    AnalysedModule analysed = module.analyse();
    int asked = SymbolSearch.find(analysed, symbol);
    WhyKept why = WhyKept.explain(analysed.reachability(), asked);
    List<Link> chain = chain(analysed.index(), why);
    if (json) {
      Json.print(spec.commandLine().getOut(), generator -> write(analysed, asked, chain, generator));
    } else if (chain.isEmpty()) {
      spec.commandLine().getOut().println(Plain.line(analysed.readable(asked)) + " is unreachable.");
    } else {
      print(analysed, chain);
    }
    return 0;
  }

  private static List<Link> chain(ModuleIndex index, WhyKept why) {
    return switch (why) {
      case WhyKept.Unreachable unreachable -> List.of();
      case WhyKept.Root(int root, String because) -> List.of(root(index, root, because));
      case WhyKept.Chain(int root, List<WhyKept.Step> steps) -> chain(index, root, steps);
    };
  }

  private static List<Link> chain(ModuleIndex index, int root, List<WhyKept.Step> steps) {
    List<WhyKept.Step> written = steps.stream().filter(step -> step.offset() >= 0).toList();
    List<LineColumn> places = index.text().places(written.stream().mapToLong(WhyKept.Step::offset).toArray());
    List<Link> chain = new ArrayList<>();
    chain.add(root(index, root, "root"));
    int place = 0;
    for (WhyKept.Step step : steps) {
      long line = step.offset() < 0 ? line(index, step.to()) : places.get(place++).line();
      chain.add(new Link(step.to(), Says.lower(step.kind()), step.kind().verb(), line));
    }
    return chain;
  }

  private static Link root(ModuleIndex index, int symbol, String because) {
    return new Link(symbol, "root", because, line(index, symbol));
  }

  private static long line(ModuleIndex index, int symbol) {
    return index.text().place(index.start(symbol)).line();
  }

  private void print(AnalysedModule analysed, List<Link> chain) {
    Table table = Table.of(Table.Column.number("LINE"), Table.Column.text(""), Table.Column.text("SYMBOL"));
    for (Link link : chain) {
      table.row(Amounts.count(link.line()), link.verb(), analysed.readable(link.symbol()));
    }
    table.print(spec.commandLine().getOut());
  }

  private static void write(AnalysedModule analysed, int asked, List<Link> chain, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    name(analysed, asked, json);
    json.writeBooleanField("reachable", !chain.isEmpty());
    json.writeArrayFieldStart("chain");
    for (Link link : chain) {
      json.writeStartObject();
      name(analysed, link.symbol(), json);
      json.writeStringField("kind", link.kind());
      json.writeNumberField("line", link.line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void name(AnalysedModule analysed, int symbol, JsonGenerator json) throws IOException {
    String raw = analysed.index().name(symbol);
    json.writeStringField("symbol", raw);
    if (!raw.equals(analysed.readable(symbol))) {
      json.writeStringField("demangled", analysed.readable(symbol));
    }
  }
}
