package org.mergescope.app.view.overview;

import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.picture.RecordingPainter;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MapPictureTest {
  private static final ModuleState OPENED = Maps.without(new BitSet());

  private static RecordingPainter cells(MapDrawing drawing) {
    RecordingPainter painter = new RecordingPainter();
    new MapPicture(drawing, painter).cells();
    return painter;
  }

  private static RecordingPainter labels(MapDrawing drawing) {
    RecordingPainter painter = new RecordingPainter();
    new MapLabels(drawing, painter, new TextFit(character -> 7)).draw();
    return painter;
  }

  @Test
  void drawsEveryStateInItsWay() {
    MapDrawing drawing = Maps.drawing(OPENED, ColourBy.STATE, Optional.empty());
    assertEquals("""
        fill CANVAS_BACKGROUND 0,0 400×300
        fill CANVAS_GRID 0,0 162×299
        fill CANVAS_GRID 163,0 236×168
        fill CANVAS_BACKGROUND 163,169 190×130
        fill STATE_ROOT55% 163,169 190×130
        fill CANVAS_BACKGROUND 354,169 45×130
        fill STATE_EXTERNAL12% 354,169 45×130
        frame STATE_EXTERNAL 354,169 45×130 DASHED
        fill CANVAS_BACKGROUND 1,16 160×129
        fill STATE_DEAD60% 1,16 160×129
        hatch STATE_DEAD_OUTLINE75% 1,16
        fill CANVAS_BACKGROUND 1,146 80×152
        fill STATE_DEAD60% 1,146 80×152
        hatch STATE_DEAD_OUTLINE75% 1,146
        fill CANVAS_BACKGROUND 82,146 78×152
        fill STATE_LIVE40% 82,146 78×152
        fill CANVAS_BACKGROUND 164,16 234×151
        fill STATE_DEAD60% 164,16 234×151
        hatch STATE_DEAD_OUTLINE75% 164,16
        """, cells(drawing).drawn());
  }

  @Test
  void writesNamesWhereThereIsRoom() {
    assertEquals("""
        text CANVAS_TEXT ns 3,8 11 from
        text CANVAS_TEXT_MUTED ✕ 118 B 110,8 11 from
        text CANVAS_TEXT old 166,8 11 from
        text CANVAS_TEXT_MUTED ✕ 132 B 347,8 11 from
        text CANVAS_TEXT ★ main 166,177 11 from
        text CANVAS_TEXT puts 357,177 11 from
        fill CANVAS_BACKGROUND 2,19 68×12
        fill STATE_DEAD60% 2,19 68×12
        text CANVAS_TEXT ✕ dead1() 4,25 11 from
        fill CANVAS_BACKGROUND 2,149 68×12
        fill STATE_DEAD60% 2,149 68×12
        text CANVAS_TEXT ✕ dead2() 4,155 11 from
        text CANVAS_TEXT live() 85,155 11 from
        fill CANVAS_BACKGROUND 165,19 61×12
        fill STATE_DEAD60% 165,19 61×12
        text CANVAS_TEXT ✕ gone() 167,25 11 from
        """, labels(Maps.drawing(OPENED, ColourBy.STATE, Optional.empty())).drawn());
  }

  @Test
  void crossesOutWhatIsDeleted() {
    MapDrawing drawing =
        Maps.drawing(Maps.without(Maps.symbols("_ZN3old4goneEv")), ColourBy.STATE, Optional.empty());
    assertEquals("""
        fill STATE_DELETED30% 164,16 234×151
        line STATE_DELETED 164,16 398,167
        line STATE_DELETED 164,167 398,16
        """, cells(drawing).drawn("fill STATE_DELETED", "line"));
  }

  @Test
  void dimsWhatASearchDoesNotFind() {
    MapDrawing drawing = Maps.drawing(OPENED, ColourBy.STATE, Optional.of(Maps.symbols("main", "_ZN2ns4liveEv")));
    assertEquals("""
        fill CANVAS_BACKGROUND 0,0 400×300
        fill CANVAS_BACKGROUND 163,169 190×130
        fill CANVAS_BACKGROUND 354,169 45×130
        fill CANVAS_BACKGROUND78% 354,169 45×130
        fill CANVAS_BACKGROUND 1,16 160×129
        fill CANVAS_BACKGROUND78% 1,16 160×129
        fill CANVAS_BACKGROUND 1,146 80×152
        fill CANVAS_BACKGROUND78% 1,146 80×152
        fill CANVAS_BACKGROUND 82,146 78×152
        fill CANVAS_BACKGROUND 164,16 234×151
        fill CANVAS_BACKGROUND78% 164,16 234×151
        """, cells(drawing).drawn("fill CANVAS_BACKGROUND"));
  }

  @Test
  void keepsTheHatchOfTheDeadInOtherColours() {
    MapDrawing drawing = Maps.drawing(OPENED, ColourBy.CRATE, Optional.empty());
    assertEquals("""
        fill SERVICE050% 1,16 160×129
        hatch STATE_DEAD_OUTLINE75% 1,16
        fill SERVICE050% 1,146 80×152
        hatch STATE_DEAD_OUTLINE75% 1,146
        fill SERVICE050% 82,146 78×152
        fill SERVICE150% 164,16 234×151
        hatch STATE_DEAD_OUTLINE75% 164,16
        """, cells(drawing).drawn("fill SERVICE", "hatch"));
  }

  @Test
  void outlinesSelectionAndFocus() {
    MapDrawing drawing = Maps.drawing(OPENED, ColourBy.STATE, Optional.empty());
    RecordingPainter painter = new RecordingPainter();
    BitSet selected =
        MapEmphasis.selected(drawing, Maps.symbols("_ZN2ns4liveEv", "_ZN2ns5dead1Ev", "_ZN2ns5dead2Ev", "puts"));
    new MapOverlay(drawing, painter)
        .draw(new MapEmphasis(selected, Maps.cell(drawing, "main"), -1, Maps.cell(drawing, "_ZN2ns4liveEv")), true);
    assertEquals("""
        frame SELECTION 0,0 163×300 2 wide
        frame SELECTION 354,169 46×131 2 wide
        frame SELECTION 82,146 79×153
        frame FOCUS 161,167 195×135 2 wide
        frame CANVAS_BACKGROUND 163,169 191×131
        frame FOCUS 164,170 189×129
        """, painter.drawn());
  }

  @Test
  void drawsWhatIsMergedAsBandsOfItsStates() {
    MapDrawing large = Maps.drawing(OPENED, ColourBy.STATE, Optional.empty());
    Viewport tiny = new Viewport(9, 5, 1);
    MapDrawing drawing = new MapRequest(
        OPENED, MapRequest.Known.NOTHING, 0, AreaBy.BYTES, ColourBy.STATE, Optional.empty(), tiny, Inks.NONE)
        .answer(done -> {}, () -> false)
        .drawing();
    assertEquals(large.sums(0), drawing.sums(0));
    assertEquals("""
        fill CANVAS_BACKGROUND 0,0 9×5
        fill CANVAS_BACKGROUND 0,0 3×1
        fill STATE_LIVE40% 0,0 3×1
        fill CANVAS_BACKGROUND 0,1 3×3
        fill STATE_DEAD60% 0,1 3×3
        hatch STATE_DEAD_OUTLINE75% 0,1
        fill CANVAS_BACKGROUND 4,0 3×5
        fill STATE_DEAD60% 4,0 3×5
        hatch STATE_DEAD_OUTLINE75% 4,0
        fill CANVAS_BACKGROUND 7,0 2×4
        fill STATE_ROOT55% 7,0 2×4
        fill CANVAS_BACKGROUND 7,4 2×0
        fill STATE_EXTERNAL12% 7,4 2×0
        """, cells(drawing).drawn());
  }

  @Test
  void locksWhatIsKeptFromDeletion() throws Exception {
    ModuleState kept = Maps.keeping(Maps.symbols("_ZN2ns5dead1Ev"));
    assertEquals("""
        polyline CANVAS_TEXT 152,24 152,20 156,20 156,24 1 wide
        """, labels(Maps.drawing(kept, ColourBy.STATE, Optional.empty())).drawn("polyline"));
    assertEquals("", labels(Maps.drawing(OPENED, ColourBy.STATE, Optional.empty())).drawn("polyline"));
  }
}
