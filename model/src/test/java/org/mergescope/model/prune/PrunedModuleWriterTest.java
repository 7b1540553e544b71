package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PrunedModuleWriterTest {
  private static final String MODULE = """
      @text = global [8 x i8] c"gr\u00fc\u00dfe\\00"
      define void @dead() {
        ret void
      }
      """;
  private static final String PRUNED = """
      @text = global [8 x i8] c"gr\u00fc\u00dfe\\00"
      """;

  @TempDir
  private Path directory;

  @Test
  void writesTheSameBytesWhereNothingIsChosen() throws IOException, IrFormatException {
    byte[] odd = (MODULE + "; \u00ff\u0000 no end of line").getBytes(StandardCharsets.ISO_8859_1);
    Path source = directory.resolve("in.ll");
    Files.write(source, odd);
    write(Choice.in(IrText.map(source)).plan(), "out.ll");
    assertArrayEquals(odd, Files.readAllBytes(directory.resolve("out.ll")));
    assertEquals(List.of("in.ll", "out.ll"), files());
  }

  @Test
  void copiesMoreThanOneChunk() throws IOException, IrFormatException {
    String filler = ("; " + "x".repeat(997) + "\n").repeat(11_000);
    Path source = directory.resolve("in.ll");
    Files.writeString(source, MODULE + filler + "@last = global i32 0\n");
    AtomicReference<Double> done = new AtomicReference<>(0.0);
    PrunePlan plan = Choice.in(IrText.map(source)).remove("dead", "last").plan();
    PrunedModuleWriter.write(plan, directory.resolve("out.ll"), part -> {
      assertTrue(part >= done.get());
      done.set(part);
    }, () -> false);
    assertEquals(PRUNED + filler, Files.readString(directory.resolve("out.ll")));
    assertEquals(plan.bytesAfter(), Files.size(directory.resolve("out.ll")));
    assertEquals(1.0, done.get());
  }

  @Test
  void mayReplaceItsOwnSource() throws IOException, IrFormatException {
    Path source = directory.resolve("in.ll");
    Files.writeString(source, MODULE);
    PrunePlan plan = Choice.in(IrText.map(source)).remove("dead").plan();
    write(plan, "in.ll");
    assertEquals(PRUNED, Files.readString(source));
    write(plan, "again.ll");
    assertEquals(PRUNED, Files.readString(directory.resolve("again.ll")));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void followsALinkAndKeepsPermissions() throws IOException, IrFormatException {
    Path target = directory.resolve("target.ll");
    Files.writeString(target, "old");
    Set<PosixFilePermission> permissions =
        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_READ);
    Files.setPosixFilePermissions(target, permissions);
    Path link = Files.createSymbolicLink(directory.resolve("link.ll"), target);
    write(Choice.in(MODULE).remove("dead").plan(), "link.ll");
    assertEquals(PRUNED, Files.readString(target));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(permissions, Files.getPosixFilePermissions(target));
    assertEquals(List.of("link.ll", "target.ll"), files());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void writesStraightToWhatIsNoFile() throws IOException, IrFormatException {
    PrunedModuleWriter.write(Choice.in(MODULE).remove("dead").plan(), Path.of("/dev/null"), done -> {}, () -> false);
    assertTrue(Files.exists(Path.of("/dev/null")));
  }

  @Test
  void leavesTheTargetAloneWhenCancelled() throws IOException, IrFormatException {
    Files.writeString(directory.resolve("out.ll"), "old");
    PrunePlan plan = Choice.in(MODULE).remove("dead").plan();
    AtomicInteger asked = new AtomicInteger();
    assertThrows(CancellationException.class, () -> PrunedModuleWriter.write(
        plan, directory.resolve("out.ll"), done -> {}, () -> asked.incrementAndGet() > 0));
    assertEquals("old", Files.readString(directory.resolve("out.ll")));
    assertEquals(List.of("out.ll"), files());
  }

  @Test
  void namesTheFileThatCannotBeWritten() throws IOException, IrFormatException {
    Files.createDirectory(directory.resolve("folder"));
    assertEquals(directory.resolve("folder") + " cannot be written: it is a directory.", failure("folder"));
    assertEquals(directory.resolve("none/out.ll") + " cannot be written: the directory " + directory.resolve("none")
        + " does not exist.", failure("none/out.ll"));
    assertEquals(List.of("folder"), files());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void leavesNothingBehindWhereTheDiskIsFull() throws IrFormatException {
    assertEquals("/dev/full cannot be written: No space left on device.", assertThrows(IOException.class, () ->
        PrunedModuleWriter.write(
            Choice.in(MODULE).remove("dead").plan(), Path.of("/dev/full"), done -> {}, () -> false)).getMessage());
  }

  @Test
  void refusesAPlanWithBlockers() throws IrFormatException {
    PrunePlan plan = Choice.in("@a = global ptr @b\n@b = global i32 0\n").remove("b").plan();
    assertThrows(IllegalArgumentException.class, () -> write(plan, "out.ll"));
  }

  private String failure(String name) throws IrFormatException {
    PrunePlan plan = Choice.in(MODULE).remove("dead").plan();
    return String.valueOf(assertThrows(IOException.class, () -> write(plan, name)).getMessage());
  }

  private void write(PrunePlan plan, String name) throws IOException {
    PrunedModuleWriter.write(plan, directory.resolve(name), done -> {}, () -> false);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
