package org.mergescope.app.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class GraphCommandTest {
  private static final String MODULE =
      """
      define i32 @main() { call void @_ZN3foo3barEv() call void @_ZN3foo3barEv() ret i32 0 }
      define internal void @_ZN3foo3barEv() { store ptr @"q\\22\\5C\\01", ptr null ret void }
      @"q\\22\\5C\\01" = internal global i32 0
      define internal void @dead() { call void @_ZN3foo3barEv() ret void }
      """;

  @TempDir private Path folder;

  @Test
  void writesDotForGraphviz() throws Exception {
    assertEquals(
        new Cli(
            0,
            """
            strict digraph G {
              0 [ name="main" label="main" type="function" state="root" bytes="86" ];
              1 [ name="_ZN3foo3barEv" label="foo::bar()" type="function" state="live" bytes="84" ];
              2 [ name="q\\"\\\\\u0001" label="q\\"\\\\\u0001" type="variable" state="live" bytes="37" ];
              3 [ name="dead" label="dead" type="function" state="dead" bytes="68" ];
              0 -> 1 [ kind="call" ];
              1 -> 2 [ kind="address-in-code" ];
              3 -> 1 [ kind="call" ];
            }
            """.replace("strict digraph", "digraph"),
            ""),
        Cli.run("graph", module(), "--format", "dot"));
  }

  @Test
  void writesGraphMlThatXmlReadersTake() throws Exception {
    Cli answer = Cli.run("graph", module(), "--format", "graphml");
    assertEquals("", answer.err());
    Document document =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(
            new InputSource(new StringReader(answer.out())));
    assertEquals(4, document.getElementsByTagName("node").getLength());
    assertEquals(3, document.getElementsByTagName("edge").getLength());
    assertEquals(
        "q\"\\\\01", document.getElementsByTagName("node").item(2).getFirstChild().getNextSibling().getTextContent());
  }

  @Test
  void writesJsonOfANeighbourhood() throws Exception {
    assertEquals(
        new Cli(
            0,
            """
            {"creator":"JGraphT JSON Exporter","version":"1","nodes":[\
            {"id":"0","name":"main","label":"main","type":"function","state":"root","bytes":86},\
            {"id":"1","name":"_ZN3foo3barEv","label":"foo::bar()","type":"function","state":"live","bytes":84}],\
            "edges":[{"source":"0","target":"1","kind":"call"}]}
            """,
            ""),
        Cli.run("graph", module(), "--format", "json", "--around", "main", "--depth", "1"));
  }

  @Test
  void addsPossibleCallsWhereAsked() throws Exception {
    Path file = folder.resolve("pointers.ll");
    Files.writeString(
        file,
        """
        @t = internal global [2 x ptr] [ptr @a, ptr @b]
        define void @main(ptr %p) { call void %p() ret void }
        define internal void @a() { ret void }
        define internal void @b() { ret void }
        """);
    assertEquals(
        new Cli(
            0,
            """
            digraph G {
              1 [ name="main" label="main" type="function" state="root" bytes="53" ];
              2 [ name="a" label="a" type="function" state="dead" bytes="38" ];
              3 [ name="b" label="b" type="function" state="dead" bytes="38" ];
              1 -> 2 [ kind="possible" evidence="signature" among="2" ];
              1 -> 3 [ kind="possible" evidence="signature" among="2" ];
            }
            """,
            ""),
        Cli.run("graph", file.toString(), "--format", "dot", "--possible", "--around", "main", "--depth", "1"));
    assertEquals(
        "digraph G {\n  1 [ name=\"main\" label=\"main\" type=\"function\" state=\"root\" bytes=\"53\" ];\n}\n",
        Cli.run("graph", file.toString(), "--format", "dot", "--around", "main").out());
  }

  @Test
  void nodesOfSeveralFilesTellTheirModule() throws Exception {
    Path main = Files.writeString(
        folder.resolve("main.ll"), "declare void @f()\ndefine void @main() { call void @f() ret void }\n");
    Path other = Files.writeString(folder.resolve("other.ll"), "define void @f() { ret void }\n");
    assertEquals(
        new Cli(
            0,
            """
            digraph G {
              0 [ name="main" label="main" type="function" state="root" bytes="47" module="main.ll" ];
              1 [ name="f" label="f" type="function" state="live" bytes="29" module="other.ll" ];
              0 -> 1 [ kind="call" ];
            }
            """,
            ""),
        Cli.run("graph", main.toString(), other.toString(), "--format", "dot"));
    assertEquals(
        new Cli(
            0,
            """
            {"creator":"JGraphT JSON Exporter","version":"1","nodes":[{"id":"1","name":"f","label":"f",\
            "type":"function","state":"live","bytes":29,"module":"other.ll"}],"edges":[]}
            """,
            ""),
        Cli.run("graph", main.toString(), other.toString(), "--format", "json", "--around", "f", "--depth", "0"));
    Cli graphml = Cli.run("graph", main.toString(), other.toString(), "--format", "graphml");
    Document document =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(
            new InputSource(new StringReader(graphml.out())));
    assertEquals(
        "other.ll",
        document.getElementsByTagName("node").item(1).getLastChild().getPreviousSibling().getTextContent());
  }

  @Test
  void writesToAFile() throws Exception {
    Path file = folder.resolve("out.dot");
    assertEquals(new Cli(0, "", ""), Cli.run("graph", module(), "--format", "dot", "-o", file.toString()));
    assertEquals(Cli.run("graph", module(), "--format", "dot").out(), Files.readString(file));
    assertEquals(
        Cli.failed(folder.resolve("no/out.dot") + " cannot be written: the directory " + folder.resolve("no")
            + " does not exist."),
        Cli.run("graph", module(), "--format", "dot", "-o", folder.resolve("no/out.dot").toString()));
  }

  @Test
  void saysWhatDepthNeeds() throws Exception {
    assertEquals(
        new Cli(
            2,
            "",
            """
            mergescope: --depth needs --around SYMBOL.
            `mergescope graph --help` tells the usage.
            """),
        Cli.run("graph", module(), "--format", "dot", "--depth", "1"));
  }

  private String module() throws IOException {
    return Files.writeString(folder.resolve("in.ll"), MODULE).toString();
  }
}
