package org.mergescope.model.merge;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.merge.MergedFunction.CodeSize;
import org.mergescope.model.names.Demangler;
import org.mergescope.model.names.ModuleNames;
import org.mergescope.model.reach.Reachability;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MergedFunctionsTest {
  @Test
  void codeEndsWhereAnotherFunctionBegins() throws Exception {
    assertEquals(
        """
        text-service by quilt-names: callee_text_service, own, both
        url-shorten by quilt-names: NewCallee_url_shorten, @table, both, listed
        """,
        functions("a.ll", """
            @table = internal constant [1 x ptr] [ptr @listed]
            define i32 @main() { call void @callee_text_service() call void @rest() ret i32 0 }
            define void @callee_text_service() {
              call void @own() call void @both() call void @NewCallee_url_shorten() ret void }
            define void @NewCallee_url_shorten() { call void @both() %p = load ptr, ptr @table call void %p() ret void }
            define void @own() { call void @declared() ret void }
            define void @both() { ret void }
            define internal void @listed() { ret void }
            define void @rest() { ret void }
            declare void @declared()
            """));
  }

  @Test
  void countsExclusiveSharedAndUnreachableCode() throws Exception {
    Reachability module = Modules.analysed("a.ll", """
        @mine = internal global i32 1
        define i32 @main() { call void @callee_a() call void @callee_b() call void @with_main() ret i32 0 }
        define void @callee_a() { call void @with_main() call void @with_b() store i32 2, ptr @mine ret void }
        define void @callee_b() { call void @with_b() ret void }
        define void @with_main() { ret void }
        define void @with_b() { ret void }
        define void @callee_c() { call void @left() call void @callee_a() call void @with_b() ret void }
        define void @left() { ret void }
        """);
    List<MergedFunction> functions =
        MergedFunctions.of(module, ModuleNames.of(module.graph().module()), MergeManifest.EMPTY);
    assertEquals(
        List.of("a", "b", "c"), functions.stream().map(MergedFunction::name).toList());
    assertEquals(
        List.of(size(module, "callee_a", "mine"), size(module, "callee_b"), size(module)),
        functions.stream().map(MergedFunction::exclusive).toList());
    assertEquals(
        List.of(size(module, "with_main", "with_b"), size(module, "with_b"), size(module)),
        functions.stream().map(MergedFunction::shared).toList());
    assertEquals(
        List.of(size(module), size(module), size(module, "callee_c", "left")),
        functions.stream().map(MergedFunction::unreachable).toList());
  }

  @Test
  void findsQuiltsNamesInMangledAndQuotedSymbols() throws Exception {
    assertEquals(
        """
        media-service by quilt-names: callee_media-service
        store-post by quilt-names: callee_store_post(int)
        text-service by quilt-names: text_service::callee_text_service, main_callee_rust_text_service
        """,
        functions("a.ll", """
            define void @_ZN12text_service19callee_text_service17h55c2d2340088bc22E() { ret void }
            define void @main_callee_rust_text_service() {
              call void @_ZN12text_service19callee_text_service17h55c2d2340088bc22E() ret void }
            define void @"callee_media-service"() { ret void }
            define void @_Z17callee_store_posti(i32 %x) { ret void }
            define i32 @main() {
              call void @main_callee_rust_text_service() call void @"callee_media-service"()
              call void @_Z17callee_store_posti(i32 1) ret i32 0 }
            declare void @callee_elsewhere()
            @callee_data = global i32 0
            """));
  }

  @Test
  void countsDeadCodeOfAFunctionsOwnCrateAsItsOwn() throws Exception {
    assertEquals(
        """
        text-service by quilt-names: text_service::callee_text_service, text_service::old_main, only_of_old
        """,
        functions("a.ll", """
            define void @_ZN12text_service19callee_text_service17h55c2d2340088bc22E() { ret void }
            define void @_ZN12text_service8old_main17h55c2d2340088bc23E() {
              call void @only_of_old() call void @old_rpc() ret void }
            define void @only_of_old() { ret void }
            define void @old_rpc() { ret void }
            define void @somebody() { call void @old_rpc() ret void }
            define i32 @main() { call void @_ZN12text_service19callee_text_service17h55c2d2340088bc22E() ret i32 0 }
            """));
  }

  @Test
  void believesTheManifestFirst() throws Exception {
    TreeMap<String, List<String>> entries = new TreeMap<>();
    entries.put("text_service", List.of("enter", "absent"));
    entries.put("gone", List.of("nowhere"));
    MergeManifest manifest = new MergeManifest(entries);
    Reachability module = Modules.analysed("host-merged.ll", """
        define i32 @main() { call void @enter() call void @callee_text_service() call void @callee_other() ret i32 0 }
        define void @enter() { ret void }
        define void @callee_text_service() { ret void }
        define void @callee_other() { ret void }
        """);
    assertEquals(
        """
        gone by manifest:
        host by module-name: main, callee_text_service
        other by quilt-names: callee_other
        text-service by manifest: enter
        """,
        text(module, MergedFunctions.of(module, ModuleNames.of(module.graph().module()), manifest)));
    assertEquals(List.of("nowhere", "absent"), manifest.unknown(module.graph().module()));
  }

  @Test
  void takesCratesWhereNothingElseIsSaid() throws Exception {
    assertEquals(
        """
        parser by crate: parser::parse, parser::step
        service by crate: service::run, service::exported
        """,
        functions("a.ll", """
            define i32 @main() { call void @_ZN3std2rt10lang_start17h0000000000000001E() ret i32 0 }
            define internal void @_ZN3std2rt10lang_start17h0000000000000001E() {
              call void @_ZN7service3run17h0000000000000002E() ret void }
            define internal void @_ZN7service3run17h0000000000000002E() {
              call void @_ZN6parser5parse17h0000000000000003E() ret void }
            define internal void @_ZN6parser5parse17h0000000000000003E() {
              call void @_ZN6parser4step17h0000000000000004E() ret void }
            define internal void @_ZN6parser4step17h0000000000000004E() { ret void }
            define void @_ZN7service8exported17h0000000000000005E() { ret void }
            """));
  }

  @Test
  void walksChainsOfAnyDepth() throws Exception {
    int depth = 50_000;
    StringBuilder module = new StringBuilder("define i32 @main() { call void @callee_deep() ret i32 0 }\n");
    module.append("define void @callee_deep() { call void @f0() ret void }\n");
    for (int i = 0; i < depth; i++) {
      module.append("define void @f%d() { call void @f%d() ret void }%n".formatted(i, (i + 1) % depth));
    }
    Reachability deep = Modules.analysed("a.ll", module.toString());
    List<MergedFunction> functions = MergedFunctions.of(deep, ModuleNames.of(deep.graph().module()), MergeManifest.EMPTY);
    assertEquals(depth + 1, functions.getFirst().exclusive().functions());
  }

  private static String functions(String name, String ir) throws Exception {
    Reachability module = Modules.analysed(name, ir);
    return text(module, MergedFunctions.of(module, ModuleNames.of(module.graph().module()), MergeManifest.EMPTY));
  }

  /// Name and rule, then the code: entries first, variables with `@`.
  private static String text(Reachability reachability, List<MergedFunction> functions) {
    ModuleIndex module = reachability.graph().module();
    Demangler names = new Demangler();
    return functions.stream()
        .map(function -> "%s by %s:%s%n".formatted(function.name(), function.rule(), function.code().stream()
            .boxed()
            .sorted(Comparator.comparing(symbol -> !function.entries().contains(symbol)))
            .map(symbol -> readable(module, names, symbol))
            .collect(Collectors.joining(", ", function.code().isEmpty() ? "" : " ", ""))))
        .collect(Collectors.joining());
  }

  private static String readable(ModuleIndex module, Demangler names, int symbol) {
    String name = names.demangle(module.name(symbol)).readable().replaceAll("::h[0-9a-f]{16}$", "");
    return switch (module.kind(symbol)) {
      case VARIABLE -> "@" + name;
      case FUNCTION, ALIAS, IFUNC -> name;
    };
  }

  private static CodeSize size(Reachability reachability, String... symbols) {
    ModuleIndex module = reachability.graph().module();
    int functions = 0;
    long bytes = 0;
    for (String name : symbols) {
      functions += switch (module.kind(module.symbol(name))) {
        case FUNCTION -> 1;
        case VARIABLE, ALIAS, IFUNC -> 0;
      };
      bytes += module.byteCount(module.symbol(name));
    }
    return new CodeSize(functions, bytes);
  }
}
