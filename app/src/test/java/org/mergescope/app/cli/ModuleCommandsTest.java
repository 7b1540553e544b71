package org.mergescope.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ModuleCommandsTest {
  private static final String MODULE =
      """
      @table = internal global ptr @kept

      declare void @outside()

      define i32 @main() {
        %f = load ptr, ptr @table
        ret i32 0
      }

      define internal void @kept() {
        ret void
      }

      define void @callee_text_service() {
        call void @outside()
        ret void
      }

      define void @_ZN3foo3barEv() {
        ret void
      }
      """;

  @TempDir private Path folder;

  @Test
  void reportCountsAndLists() throws Exception {
    assertEquals(
        new Cli(
            0,
            """
            in.ll, LLVM 19
            Functions    4 defined, 1 declared
            Variables    1
            Roots        main
            Unreachable  2 functions, 1 declaration: 138 of 288 bytes (47.9 %)

            BYTES  KIND         UNREACHABLE
               72  function     callee_text_service
               43  function     foo::bar()
               23  declaration  outside
            """,
            ""),
        Cli.run("report", module()));
  }

  @Test
  void reportPrintsJson() throws Exception {
    assertEquals(
        new Cli(
            0,
            """
            {
              "module": "in.ll",
              "llvm": 19,
              "functions": {
                "defined": 4,
                "declared": 1
              },
              "variables": 1,
              "aliases": 0,
              "roots": [
                "main"
              ],
              "unreachable": {
                "functions": [
                  "callee_text_service",
                  "_ZN3foo3barEv"
                ],
                "variables": [],
                "aliases": [],
                "declarations": [
                  "outside"
                ],
                "demangled": {
                  "_ZN3foo3barEv": "foo::bar()"
                }
              },
              "bytes": {
                "total": 288,
                "unreachable": 138
              },
              "warnings": []
            }
            """,
            ""),
        Cli.run("report", module(), "--json"));
  }

  @Test
  void functionsAreListed() throws Exception {
    Path manifest = folder.resolve("manifest.json");
    Files.writeString(manifest, "{\"functions\": {\"text-service\": [\"callee_text_service\"], \"b\": [\"nowhere\"]}}");
    assertEquals(
        new Cli(
            0,
            """
            {
              "functions": [
                {
                  "name": "b",
                  "entries": [],
                  "demangled": {},
                  "rule": "manifest",
                  "exclusive": {
                    "functions": 0,
                    "bytes": 0
                  },
                  "shared": {
                    "functions": 0,
                    "bytes": 0
                  },
                  "unreachable": {
                    "functions": 0,
                    "bytes": 0
                  }
                },
                {
                  "name": "text-service",
                  "entries": [
                    "callee_text_service"
                  ],
                  "demangled": {},
                  "rule": "manifest",
                  "exclusive": {
                    "functions": 0,
                    "bytes": 0
                  },
                  "shared": {
                    "functions": 0,
                    "bytes": 0
                  },
                  "unreachable": {
                    "functions": 1,
                    "bytes": 72
                  }
                }
              ]
            }
            """,
            "Warning: in.ll does not define nowhere of the manifest.\n"),
        Cli.run("functions", module(), "--manifest", manifest.toString(), "--json"));
  }

  @Test
  void rootsOfAllOptionsCountTogether() throws Exception {
    String presets = Files.writeString(
        folder.resolve("presets.ll"),
        """
        define void @app_a() { ret void }
        define void @Java_b() { ret void }
        define ptx_kernel void @k() { ret void }
        define void @other() { ret void }
        """).toString();
    Cli report = Cli.run(
        "report", presets, "--root", "app_*", "--root-preset", "jni", "--root-preset", "kernels");
    assertEquals("Roots        app_a, Java_b, k", report.out().lines().skip(3).findFirst().orElse(""));
    assertEquals(
        new Cli(1, "", "mergescope: presets.ll has no WebAssembly export: name a root with --root NAME.\n"),
        Cli.run("report", presets, "--root-preset", "wasm"));
  }

  @Test
  void aLibraryThatExportsNothingNeedsARoot() throws Exception {
    String local = Files.writeString(folder.resolve("local.ll"), "define internal void @f() { ret void }").toString();
    assertEquals(
        new Cli(
            1, "", "mergescope: local.ll defines nothing that is visible outside: name a root with --root NAME.\n"),
        Cli.run("report", local, "--root-preset", "exported"));
  }

  @Test
  void followsTheRulesOfTheLlvmAskedFor() throws Exception {
    String jump = Files.writeString(
        folder.resolve("jump.ll"),
        """
        @target = global ptr blockaddress(@f, %there)
        define i32 @main() {
          %t = load ptr, ptr @target
          ret i32 0
        }
        define internal void @f() {
          br label %there
        there:
          ret void
        }
        """).toString();
    assertEquals("f is unreachable.\n", Cli.run("why", jump, "f", "--llvm", "22.1.8").out());
    assertEquals(7, Cli.run("why", jump, "f", "--llvm", "20").out().lines().count());
    assertEquals("jump.ll, LLVM 22", Cli.run("report", jump, "--llvm", "22").out().lines().findFirst().orElse(""));
    assertEquals(
        new Cli(
            2,
            "",
            """
            mergescope: --llvm takes a version of LLVM from 3 on, such as 19; found new.
            `mergescope report --help` tells the usage.
            """),
        Cli.run("report", jump, "--llvm", "new"));
  }

  @Test
  void pruneWritesWhatIsReached() throws Exception {
    Path out = folder.resolve("out.ll");
    Cli prune = Cli.run("prune", module(), "-o", out.toString());

    assertEquals("", prune.err());
    assertEquals("Deleted 2 functions, 1 declaration.", prune.out().lines().findFirst().orElse(""));
    assertEquals(
        """
        @table = internal global ptr @kept

        define i32 @main() {
          %f = load ptr, ptr @table
          ret i32 0
        }

        define internal void @kept() {
          ret void
        }

        """,
        Files.readString(out));
  }

  @Test
  void pruneKeepsPrototypesWhereAsked() throws Exception {
    Path out = folder.resolve("out.ll");
    Cli.run("prune", module(), "-o", out.toString(), "--keep-prototypes");
    assertEquals(true, Files.readString(out).contains("declare void @outside()"));
  }

  @Test
  void pruneDropsUnusedMetadataWhereAsked() throws Exception {
    String noted = Files.writeString(
        folder.resolve("noted.ll"),
        """
        define void @main() {
          ret void
        }
        define void @dead() !note !0 {
          ret void
        }
        !0 = !{}
        """).toString();
    Path out = folder.resolve("out.ll");
    Cli kept = Cli.run("prune", noted, "-o", out.toString());
    assertEquals("define void @main() {\n  ret void\n}\n!0 = !{}\n", Files.readString(out));
    assertEquals("", kept.err());
    Cli dropped = Cli.run("prune", noted, "-o", out.toString(), "--drop-unused-metadata");
    assertEquals("define void @main() {\n  ret void\n}\n", Files.readString(out));
    assertEquals(
        "Note: What nothing uses is dropped: metadata nodes 1, types 0, attribute groups 0, comdats 0.\n",
        dropped.err());
  }

  @Test
  void aPlanWritesNothing() throws Exception {
    String module = module();
    Cli plan = Cli.run("prune", module, "--plan", "-o", folder.resolve("out.ll").toString());

    assertEquals(0, plan.code());
    assertEquals("Would delete 2 functions, 1 declaration.", plan.out().lines().findFirst().orElse(""));
    assertEquals(false, Files.exists(folder.resolve("out.ll")));
  }

  @Test
  void pruneNeedsSomewhereToWrite() throws Exception {
    assertEquals(
        new Cli(
            2,
            "",
            """
            mergescope: Where to write is missing: add -o OUT.ll, or --plan to only look.
            `mergescope prune --help` tells the usage.
            """),
        Cli.run("prune", module()));
  }

  private String module() throws IOException {
    return Files.writeString(folder.resolve("in.ll"), MODULE).toString();
  }
}
