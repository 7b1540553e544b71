package org.mergescope.app.view.picture;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.theme.Palette;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.app.view.theme.Token;
import org.w3c.dom.Document;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SvgPainterTest {
  private static final CharWidths WIDTHS = CharWidths.measured(character -> 7);

  private UiDriver driver;
  private Palette palette;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    palette = driver.call(() -> new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT)).palette());
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  private String body(Picture picture) {
    String svg = SvgPainter.write(picture, palette, WIDTHS);
    return svg.substring(svg.indexOf("</title>") + "</title>\n".length(), svg.indexOf("</svg>"));
  }

  @Test
  void writesShapesWithTheColoursOfTheTheme() {
    assertEquals("""
        <rect x="0" y="0" width="200" height="100" fill="#0072b2"/>
        <rect x="0.5" y="0.5" width="59" height="25" rx="4" fill="#fdebd0" stroke="#d55e00" stroke-width="1"\
         stroke-dasharray="5 4"/>
        <polyline fill="none" points="1.5,2.5 9.5,2.5" stroke="#57606a" stroke-width="2" stroke-dasharray="9 3 2 3"/>
        <line x1="0" y1="0" x2="3.25" y2="4" stroke="#009e73" stroke-width="1" stroke-opacity="0.4"/>
        <polygon points="10,5 3,8.85 3,1.15" fill="#57606a"/>
        """.replace(" stroke-width=\"1\" stroke-opacity=\"0.4\"", " stroke-opacity=\"0.4\" stroke-width=\"1\""),
        body(new Picture("all", 200, 100, painter -> {
          painter.fill(Token.STATE_LIVE, 0, 0, 200, 100);
          painter.box(Token.STATE_DEAD_FILL, new Box(0, 0, 60, 26),
              new Painter.Outline(Token.STATE_DEAD_OUTLINE, 1, true, true));
          painter.polyline(Token.EDGE_CALL, new double[] {1, 9}, new double[] {2, 2},
              new Painter.Stroke(2, Painter.Dash.DASH_DOT));
          painter.line(Token.STATE_ROOT.faded(0.4), 0, 0, 3.25, 4, Painter.Stroke.solid(1));
          painter.arrow(Token.EDGE_CALL, 10, 5, 1, 0, 7);
        })));
  }

  @Test
  void squeezesOnlyTextThatIsTooWide() {
    assertEquals("""
        <text x="30" y="13" font-size="12" font-weight="bold" text-anchor="middle" dominant-baseline="central"\
         fill="#0072b2">main</text>
        <text x="30" y="13" font-size="12" dominant-baseline="central" textLength="20"\
         lengthAdjust="spacingAndGlyphs" fill="#0072b2">main</text>
        """, body(new Picture("text", 100, 100, painter -> {
      painter.text(Token.STATE_LIVE, "main", 30, 13, Painter.Type.centred(12).heavy(), 28);
      painter.text(Token.STATE_LIVE, "main", 30, 13, Painter.Type.from(12), 20);
    })));
  }

  @Test
  void stripesEndAtTheEdges() {
    assertEquals("""
        <path d="M0 7L7 0M7 7L9 5" stroke="#d55e00" stroke-opacity="0.24" stroke-width="1.5"/>
        """, body(new Picture("hatch", 9, 7, painter ->
        painter.hatch(Token.STATE_DEAD_OUTLINE.faded(0.24), new Box(0, 0, 9, 7)))));
  }

  @Test
  void framesStayInsideTheirRectangle() {
    assertEquals("""
        <rect fill="none" x="11" y="21" width="28" height="8" stroke="#0550ae" stroke-width="2"/>
        """, body(new Picture("frame", 99, 99, painter ->
        painter.frame(Token.FOCUS, new Box(10, 20, 30, 10), Painter.Stroke.solid(2)))));
  }

  @Test
  void hostileNamesStayWellFormed() throws Exception {
    String name = "a<b>&\"c\"\u0001]]>";
    String svg = SvgPainter.write(
        new Picture(name, 10, 10, painter -> painter.text(Token.FOCUS, name, 0, 0, Painter.Type.from(12), 900)),
        palette,
        WIDTHS);
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertEquals("a<b>&\"c\"]]>", document.getElementsByTagName("text").item(0).getTextContent());
    assertEquals("a<b>&\"c\"]]>", document.getElementsByTagName("title").item(0).getTextContent());
  }
}
