package org.mergescope.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.concurrent.Callable;
import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.graphfile.GraphFormat;
import org.mergescope.app.graphfile.GraphSource;
import org.mergescope.app.graphfile.PossibleCalls;
import org.mergescope.model.callgraph.CallGraphView;
import org.mergescope.model.prune.TargetFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes the graph of references for other tools.
@Command(name = "graph", description = "Write the graph of references, or a part of it, for other tools.")
final class GraphCommand implements Callable<Integer> {
  private static final int DEFAULT_DEPTH = 2;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ModuleFiles files = new ModuleFiles();
  @Mixin private ModuleOptions module = new ModuleOptions();

  @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "dot, graphml or json.")
  private GraphFormat format = GraphFormat.DOT;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write; stdout if absent.")
  private @Nullable Path output;

  @Option(names = "--around", paramLabel = "SYMBOL", description = "Only what is near this symbol, in both directions.")
  private @Nullable String around;

  @Option(names = "--depth", paramLabel = "N", description = "How many references away --around reaches; 2 if absent.")
  private @Nullable Integer depth;

  @Option(
      names = "--possible",
      description = "Also what calls through pointers may reach, as edges of the kind “possible”.")
  private boolean possible;

  @Override
  public Integer call() throws CommandFailure {
    if (depth != null && (around == null || depth < 0)) {
      throw new ParameterException(
          spec.commandLine(), depth < 0 ? "--depth takes a number from 0 on." : "--depth needs --around SYMBOL.");
    }
    AnalysedModule analysed = module.analyse(files.paths());
    PossibleCalls calls = possible ? possibleCalls(analysed) : PossibleCalls.NONE;
    Graph<Integer, Integer> graph = graph(analysed, calls);
    if (output == null) {
      PrintWriter out = spec.commandLine().getOut();
      format.write(source(analysed), graph, calls, out);
      out.flush();
    } else {
      write(analysed, graph, calls, output);
    }
    return 0;
  }

  private static GraphSource source(AnalysedModule analysed) {
    return new GraphSource(analysed.program(), analysed.reachability(), analysed.names());
  }

  private PossibleCalls possibleCalls(AnalysedModule analysed) {
    PrintWriter err = spec.commandLine().getErr();
    PossibleCalls calls;
    try (ProgressLine progress = ProgressLine.onTerminal(err, "Reading calls through pointers")) {
      calls = PossibleCalls.of(analysed.reachability().graph(), progress::report);
    }
    if (calls.tooWide() > 0) {
      err.println(
          "Note: " + Says.count(calls.tooWide(), "call", "calls") + " through pointers may reach more than "
              + PossibleCalls.WIDEST + " functions each and have no edges.");
    }
    return calls;
  }

  private Graph<Integer, Integer> graph(AnalysedModule analysed, PossibleCalls calls) throws CommandFailure {
    CallGraphView all = CallGraphView.of(analysed.reachability().graph()).firstOfEachKind();
    if (around == null) {
      return calls.with(all);
    }
    int middle = SymbolSearch.find(analysed, around);
    return calls.with(all.among(near(calls.with(all), middle, depth == null ? DEFAULT_DEPTH : depth)));
  }

  private static BitSet near(Graph<Integer, Integer> view, int middle, int depth) {
    BitSet near = new BitSet();
    near.set(middle);
    BitSet border = (BitSet) near.clone();
    for (int step = 0; step < depth && !border.isEmpty(); step++) {
      BitSet next = new BitSet();
      border.stream()
          .forEach(symbol -> {
            view.outgoingEdgesOf(symbol).forEach(edge -> next.set(view.getEdgeTarget(edge)));
            view.incomingEdgesOf(symbol).forEach(edge -> next.set(view.getEdgeSource(edge)));
          });
      next.andNot(near);
      near.or(next);
      border = next;
    }
    return near;
  }

  private void write(AnalysedModule analysed, Graph<Integer, Integer> graph, PossibleCalls calls, Path target)
      throws CommandFailure {
    try {
      TargetFile.write(target, channel -> {
        Writer text = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(text);
        format.write(source(analysed), graph, calls, out);
        if (out.checkError()) {
          throw new IOException("the disk may be full");
        }
      });
    } catch (IOException failure) {
      throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
    }
  }
}
