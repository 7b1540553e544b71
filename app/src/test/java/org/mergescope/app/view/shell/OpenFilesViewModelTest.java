package org.mergescope.app.view.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.task.HeldTaskRunner;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OpenFilesViewModelTest {
  private static final String MODULE = """
      define i32 @main() {
        ret i32 0
      }
      define internal void @callee_text() {
        ret void
      }
      """;

  @TempDir private Path folder;
  private final TaskRunner tasks = new DirectTaskRunner();
  private final Notices notices = new Notices();
  private final ModuleSession modules = new ModuleSession(tasks, notices::error);
  private final List<Path> traces = new ArrayList<>();
  private LiveSettings settings =
      new LiveSettings(Settings.DEFAULTS, new SettingsFile(Path.of(".")), tasks, notices::error);
  private OpenFilesViewModel files = files(Optional.empty());
  private boolean mayDiscard;

  @BeforeEach
  void start() {
    settings = new LiveSettings(Settings.DEFAULTS, new SettingsFile(folder.resolve("state")), tasks, notices::error);
    files = files(Optional.of(folder));
  }

  private OpenFilesViewModel files(Optional<Path> home) {
    return files(tasks, modules, home);
  }

  private OpenFilesViewModel files(TaskRunner runner, ModuleSession session) {
    return files(runner, session, Optional.empty());
  }

  private OpenFilesViewModel files(TaskRunner runner, ModuleSession session, Optional<Path> home) {
    return new OpenFilesViewModel(
        runner,
        session,
        traces::add,
        new RecentFilesViewModel(runner, settings, notices::error),
        notices,
        home,
        goOn -> {
          if (mayDiscard) {
            goOn.run();
          }
        });
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private String open() {
    return modules.state().map(state -> state.module().index().text().name()).orElse("nothing");
  }

  private List<String> sentences() {
    return notices.shown().stream().map(Notice::sentence).toList();
  }

  private void deleteSomething() {
    BitSet symbols = new BitSet();
    symbols.set(modules.state().orElseThrow().module().index().symbol("callee_text"));
    modules.delete("Delete callee_text", symbols, Replacement.NONE);
  }

  @Test
  void opensAModuleAndRemembersIt() throws IOException {
    Path file = write("app.ll", MODULE);
    files.open(file);
    assertEquals("app.ll", open());
    assertEquals(List.of(new RecentFile(file, true, false)), files.recent().filesProperty().get());
    files.recent().clear();
    assertEquals(List.of(), files.recent().filesProperty().get());
    assertEquals(List.of(), sentences());
  }

  @Test
  void listsPinnedFilesFirstAndKeepsThem() throws IOException {
    Path first = write("first.ll", MODULE);
    Path second = write("second.ll", MODULE);
    files.open(first);
    files.open(second);
    files.recent().pin(first, true);
    assertEquals(
        List.of(new RecentFile(first, true, true), new RecentFile(second, true, false)),
        files.recent().filesProperty().get());
    Files.delete(first);
    files.recent().clear();
    assertEquals(List.of(new RecentFile(first, false, true)), files.recent().filesProperty().get());
  }

  @Test
  void tellsFilesApartByContent() throws IOException {
    Path trace = write("looks-like.ll", "{\"batches\": []}");
    files.open(List.of(write("module.json", MODULE), trace));
    assertEquals("module.json", open());
    assertEquals(List.of(trace), traces);
  }

  @Test
  void linksSeveralModulesAndThoseOfAFolder() throws IOException {
    Files.createDirectory(folder.resolve("program"));
    Path first = write("program/a.ll", "declare void @f()\ndefine void @main() {\n  call void @f()\n  ret void\n}\n");
    Path second = write("program/b.ll", "define void @f() {\n  ret void\n}\n");
    files.open(List.of(second, first));
    assertEquals("b.ll and a.ll", open());
    files.open(folder.resolve("program"));
    assertEquals("a.ll and b.ll", open());
    ModuleState state = modules.state().orElseThrow();
    assertEquals(new BitSet(), state.reachability().unreachable());
    assertEquals(List.of(), sentences());
  }

  @Test
  void keepsWhatIsOpenWhenAFileCannotBeRead() throws IOException {
    files.open(write("app.ll", MODULE));
    files.open(write("hello.txt", "hello, this is no module"));
    files.open(folder.resolve("absent.ll"));
    assertEquals("app.ll", open());
    assertEquals(2, notices.shown().size());
    assertTrue(sentences().getFirst().startsWith("hello.txt"), sentences().toString());
    assertEquals(folder.resolve("absent.ll") + " does not exist.", sentences().getLast());
    assertEquals(1, settings.get().recentFiles().size());
  }

  @Test
  void takesAModuleWithoutMainForALibraryAndSaysSo() throws IOException {
    files.open(write("lib.ll", "define void @api() { ret void }\n"));
    ModuleState state = modules.state().orElseThrow();
    assertTrue(state.reachability().isRoot(state.module().index().symbol("api")));
    assertEquals(
        List.of("lib.ll has no main: taken for a library, so everything it exports is a root."), sentences());
  }

  @Test
  void asksBeforeDeletionsAreLost() throws IOException {
    files.open(write("app.ll", MODULE));
    deleteSomething();
    files.closeModule();
    assertEquals("app.ll", open());
    mayDiscard = true;
    files.closeModule();
    assertEquals("nothing", open());
  }

  @Test
  void asksAboutEachModuleBeforeAllAreLeft() throws IOException {
    files.open(write("app.ll", MODULE));
    deleteSomething();
    files.open(write("untouched.ll", MODULE));
    files.open(write("other.ll", MODULE));
    deleteSomething();
    List<String> left = new ArrayList<>();
    files.leave(() -> left.add("left"));
    assertEquals("app.ll", open());
    assertEquals(List.of(), left);
    mayDiscard = true;
    files.leave(() -> left.add("left"));
    assertEquals("other.ll", open());
    assertEquals(List.of("left"), left);
  }

  @Test
  void showsAFileThatIsOpenAlreadyAsItWasLeft() throws IOException {
    Path app = write("app.ll", MODULE);
    files.open(app);
    deleteSomething();
    files.open(write("other.ll", MODULE));
    assertEquals("other.ll", open());
    assertEquals(0, modules.state().orElseThrow().deletions().count());
    files.open(app);
    assertEquals("app.ll", open());
    assertEquals(1, modules.state().orElseThrow().deletions().count());
    assertEquals(2, files.documents().all().size());
  }

  @Test
  void givesTheOpenModuleTheFunctionsOfAManifest() throws IOException {
    Path manifest = write("manifest.json", "{\"functions\": {\"writer\": [\"callee_text\"]}}");
    files.open(manifest);
    assertEquals(
        List.of("manifest.json is a merge manifest: open the module it is about first."), sentences());
    files.open(write("app.ll", MODULE));
    deleteSomething();
    files.open(manifest);
    assertEquals("manifest.json: one function of the module named.", sentences().getLast());
    ModuleState state = modules.state().orElseThrow();
    assertEquals(List.of("writer"), state.module().mergedFunctions().stream().map(MergedFunction::name).toList());
    assertEquals(1, state.deletions().count());
  }

  @Test
  void opensAModuleBeforeTheManifestThatCameWithIt() throws IOException {
    Path manifest = write("manifest.json", "{\"functions\": {\"writer\": [\"callee_text\"]}}");
    files.open(List.of(manifest, write("app.ll", MODULE)));
    assertEquals(List.of("writer"), functions());
  }

  @Test
  void givesNoFunctionsToAModuleThatCameToBeShownMeanwhile() throws IOException {
    HeldTaskRunner held = new HeldTaskRunner();
    OpenFilesViewModel late = files(held, new ModuleSession(held, notices::error));
    late.open(write("app.ll", MODULE));
    held.release();
    late.open(write("other.ll", MODULE));
    held.release();
    late.openManifest(write("manifest.json", "{\"functions\": {\"writer\": [\"callee_text\"]}}"));
    late.documents().show(0, () -> {});
    held.release();
    assertEquals(
        "manifest.json was not used: other.ll is not shown any more. Go to it and choose the manifest again.",
        sentences().getLast());
    assertEquals(Optional.empty(), late.documents().all().get(0).manifest());
  }

  private List<String> functions() {
    return modules.state().orElseThrow().module().mergedFunctions().stream().map(MergedFunction::name).toList();
  }

  @Test
  void opensTheSampleWithARequestThatItServed() throws IOException {
    write("sample-traces/compose-post-merged.ll", MODULE);
    Path trace = write("sample-traces/traces/compose-post.merged.json", "{\"batches\": []}");
    files.openSample();
    assertEquals("compose-post-merged.ll", open());
    assertEquals(List.of(trace), traces);
  }
}
