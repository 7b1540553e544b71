package org.mergescope.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DisplayCheckTest {
  private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":7");

  private record Machine(List<String> missing, boolean displayAnswers) implements DisplayCheck.Native {
    @Override
    public boolean loads(String library) {
      return !missing.contains(library);
    }
  }

  private static final Machine COMPLETE = new Machine(List.of(), true);

  private static String problem(Map<String, String> environment, Machine machine) {
    return DisplayCheck.problem(environment, "Linux", "", machine).orElse("none");
  }

  @Test
  void saysWhatToDoWithoutADisplay() {
    assertEquals(
        "No window can open because DISPLAY is not set: set it, or run `xvfb-run ./mergescope`; "
            + "`./mergescope report FILE` and the other commands need no display.",
        problem(Map.of(), COMPLETE));
  }

  @Test
  void namesWhatToInstallWithoutGtk() {
    assertEquals(
        "No window can open because libgtk-3.so.0 and libXtst.so.6 cannot be loaded: install them, on Debian and "
            + "Ubuntu with `apt install libgtk-3-0 libxtst6`; `./mergescope report FILE` and the other commands "
            + "need no display.",
        problem(DISPLAY, new Machine(List.of("libgtk-3.so.0", "libXtst.so.6"), true)));
  }

  @Test
  void namesADisplayThatDoesNotAnswer() {
    assertEquals(
        "No window can open because the display :7 does not answer: set DISPLAY to one that does, or run "
            + "`xvfb-run ./mergescope`; `./mergescope report FILE` and the other commands need no display.",
        problem(DISPLAY, new Machine(List.of(), false)));
  }

  @Test
  void findsNothingWhereAWindowCanOpen() {
    assertEquals("none", problem(DISPLAY, COMPLETE));
    assertEquals(Optional.empty(), DisplayCheck.problem(Map.of(), "Mac OS X", "", COMPLETE));
    assertEquals(Optional.empty(), DisplayCheck.problem(Map.of(), "Windows 11", "", COMPLETE));
    assertEquals(Optional.empty(), DisplayCheck.problem(Map.of(), "Linux", "Headless", COMPLETE));
  }

  @Test
  void canTellOnThisMachineWhetherALibraryLoads() {
    assertEquals(false, DisplayCheck.thisMachine().loads("libno-such-library.so.1"));
  }
}
