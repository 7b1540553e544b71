package org.mergescope.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WhyCommandTest {
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
  void showsTheChain() throws Exception {
    assertEquals(
        new Cli(
            0,
            """
            LINE                        SYMBOL
               5  root                  main
               6  takes the address of  table
               1  holds the address of  kept

            Every chain passes through table.
            Nothing else would die with it.
            """,
            ""),
        Cli.run("why", module(), "@kept"));
  }

  @Test
  void saysWhatHangsOnASymbol() throws Exception {
    assertEquals(
        new Cli(
            0,
            """
            LINE                        SYMBOL
               5  root                  main
               6  takes the address of  table

            Every chain passes through main.
            1 other symbol would die with it: 43 bytes.
            """,
            ""),
        Cli.run("why", module(), "table"));
  }

  @Test
  void showsIndependentChains() throws Exception {
    Path two = folder.resolve("two.ll");
    Files.writeString(
        two,
        """
        define i32 @main() { call void @a() call void @b() ret i32 0 }
        define internal void @a() { call void @c() ret void }
        define internal void @b() { call void @c() ret void }
        define internal void @c() { ret void }
        """);
    assertEquals(
        new Cli(
            0,
            """
            LINE         SYMBOL
               1  root   main
               1  calls  a
               2  calls  c

            LINE         SYMBOL
               1  root   main
               1  calls  b
               3  calls  c

            Every chain passes through main.
            Nothing else would die with it.
            """,
            ""),
        Cli.run("why", two.toString(), "c", "--paths", "5"));
    assertEquals(
        new Cli(
            2,
            "",
            """
            mergescope: --paths takes a number from 1 to 5.
            `mergescope why --help` tells the usage.
            """),
        Cli.run("why", two.toString(), "c", "--paths", "6"));
  }

  @Test
  void printsChainsAsJson() throws Exception {
    assertEquals(
        new Cli(
            0,
            """
            {
              "symbol": "table",
              "reachable": true,
              "chain": [
                {
                  "symbol": "main",
                  "kind": "root",
                  "line": 5
                },
                {
                  "symbol": "table",
                  "kind": "address-in-code",
                  "line": 6
                }
              ],
              "chains": [
                [
                  {
                    "symbol": "main",
                    "kind": "root",
                    "line": 5
                  },
                  {
                    "symbol": "table",
                    "kind": "address-in-code",
                    "line": 6
                  }
                ]
              ],
              "dominator": "main",
              "alsoDies": {
                "symbols": 1,
                "bytes": 43
              }
            }
            """,
            ""),
        Cli.run("why", module(), "table", "--paths", "3", "--json"));
  }

  @Test
  void takesReadableNames() throws Exception {
    assertEquals(new Cli(0, "foo::bar() is unreachable.\n", ""), Cli.run("why", module(), "foo::bar()"));
  }

  @Test
  void printsJson() throws Exception {
    assertEquals(
        new Cli(
            0,
            """
            {
              "symbol": "_ZN3foo3barEv",
              "demangled": "foo::bar()",
              "reachable": true,
              "chain": [
                {
                  "symbol": "_ZN3foo3barEv",
                  "demangled": "foo::bar()",
                  "kind": "root",
                  "line": 19
                }
              ],
              "dominator": null,
              "alsoDies": {
                "symbols": 0,
                "bytes": 0
              }
            }
            """,
            ""),
        Cli.run("why", module(), "_ZN3foo3barEv", "--root", "@_ZN3foo3barEv", "--json"));
  }

  private String module() throws IOException {
    return Files.writeString(folder.resolve("in.ll"), MODULE).toString();
  }
}
