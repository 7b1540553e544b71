package org.mergescope.model.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.names.Demangler;
import org.mergescope.model.names.ModuleNames;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.trace.SpanKind;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFile;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The sample that the project ships: its functions, manifest and traces fit together.
class SampleTest {
  private static final Path SAMPLE = Path.of("..", "sample-traces");

  private final Reachability module;

  SampleTest() throws Exception {
    module = Modules.analysed(IrText.map(SAMPLE.resolve("compose-post-merged.ll")));
  }

  @Test
  void findsItsElevenFunctions() {
    assertEquals(
        """
        compose-creator-with-userid by quilt-names at callee_compose_creator_with_userid
        compose-post by module-name at main
        media-service by quilt-names at callee_media_service
        social-graph-get-followers by quilt-names at main_callee_rust_social_graph_get_followers, \
        social_graph_get_followers::callee_social_graph_get_followers
        store-post by quilt-names at callee_store_post
        text-service by quilt-names at text_service::callee_text_service, main_callee_rust_text_service
        unique-id-service by quilt-names at callee_unique_id_service
        url-shorten-service by quilt-names at callee_url_shorten_service
        user-mention-service by quilt-names at NewCallee_user_mention_service
        write-home-timeline by quilt-names at callee_write_home_timeline
        write-user-timeline by quilt-names at callee_write_user_timeline
        """,
        functions(MergeManifest.EMPTY).stream()
            .map(function -> function.name() + " by " + function.rule() + " at " + function.entries().stream()
                .map(this::readable)
                .collect(Collectors.joining(", ")) + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void itsManifestSaysTheSame() throws Exception {
    MergeManifest manifest = MergeManifest.read(SAMPLE.resolve("manifest.json"));
    assertEquals(List.of(), manifest.unknown(module.graph().module()));
    assertEquals(
        functions(MergeManifest.EMPTY).stream().map(MergedFunction::name).toList(),
        functions(manifest).stream().map(MergedFunction::name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"merged", "merged-linker-opt", "merged-delay-load"})
  void everyInternalSpanOfItsTracesIsASymbolOfItsFunction(String deployment) throws Exception {
    Trace trace = TraceFile.read(SAMPLE.resolve("traces/compose-post." + deployment + ".json")).getFirst();
    List<MergedFunction> functions = functions(MergeManifest.EMPTY);
    FunctionMapping mapping = FunctionMapper.map(trace, functions, module.graph().module());
    List<String> said = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (int span = 0; span < trace.spanCount(); span++) {
      if (trace.kind(span) == SpanKind.INTERNAL) {
        said.add(trace.name(span) + " " + trace.attributes(span).value("code.function.name").orElseThrow());
        found.add(mapping.functionOf(span).orElseThrow().name() + " " + readable(mapping.entries().get(span)));
      }
    }
    assertEquals(11, said.size());
    assertEquals(said, found);
  }

  private List<MergedFunction> functions(MergeManifest manifest) {
    return MergedFunctions.of(module, ModuleNames.of(module.graph().module()), manifest);
  }

  private String readable(int symbol) {
    return SymbolPath.of(new Demangler().demangle(module.graph().module().name(symbol)).readable()).path();
  }
}
